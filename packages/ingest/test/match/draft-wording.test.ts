import { expect, it } from "vitest";
import { draftWording } from "../../src/match/draft/draft-wording.ts";

/** Every sentence, with what it is given. One that is missing here does not compile. */
const said: Readonly<Record<keyof typeof draftWording, readonly string[]>> = {
  top: [draftWording.top("Rates 2008.csv")],
  decide: [draftWording.decide(draftWording.publisher)],
  kind: [draftWording.kind(3, 5, undefined, false), draftWording.kind(3, 5, { kind: "schools", known: 2 }, true)],
  kindTied: [draftWording.kindTied("key-stage-2 or foundation-stage", 5, 9)],
  noKind: [draftWording.noKind],
  extends: [draftWording.extends(17, 19)],
  publisher: [draftWording.publisher],
  title: [draftWording.title],
  sheet: [draftWording.sheet],
  twoRows: [draftWording.twoRows],
  periodIn: [draftWording.periodIn("2007/08", "the file's name")],
  noPeriod: [draftWording.noPeriod],
  heading: [
    draftWording.heading({ by: "heading", layout: "kent-schools" }),
    draftWording.heading({ by: "name" }),
    draftWording.heading({ by: "near heading", layout: "kent-schools", heading: "Phase" }),
  ],
  schoolNumbers: [draftWording.schoolNumbers],
  schoolNames: [draftWording.schoolNames("DCSF No.")],
  asked: [draftWording.asked],
  answers: [draftWording.answers],
  measure: [draftWording.measure],
  constant: [draftWording.constant("kent-schools"), draftWording.constant("")],
  byWords: [draftWording.byWords("a number of pupils")],
  byCells: [draftWording.byCells(1, "F or M"), draftWording.byCells(4012, "F or M")],
  unreadable: [draftWording.unreadable(1, "F or M", []), draftWording.unreadable(40, "F or M", ["1", "2"])],
  twice: [draftWording.twice("Level")],
  open: [draftWording.open("a count")],
  gone: [draftWording.gone],
  marker: [draftWording.marker(1, undefined), draftWording.marker(12, "kent-schools")],
  ignoredIn: [draftWording.ignoredIn("kent-schools")],
  ignored: [draftWording.ignored],
  fillDown: [draftWording.fillDown(1, "District"), draftWording.fillDown(40, "District")],
  rule: [draftWording.rule(1), draftWording.rule(3)],
};

it("the words of a draft are as they were reviewed", () => {
  expect(said).toMatchSnapshot();
});

it("the words of a draft stay on one line: each is a comment in YAML", () => {
  for (const text of Object.values(said).flat()) expect(text).not.toMatch(/\n|undefined|null|invalid|exception/i);
});
