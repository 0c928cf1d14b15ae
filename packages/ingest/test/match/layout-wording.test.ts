import { expect, it } from "vitest";
import { layoutWording } from "../../src/words/layout-wording.ts";

/** Every sentence, with what it is given. One that is missing here does not compile. */
const said: Readonly<Record<keyof typeof layoutWording, readonly string[]>> = {
  fault: [layoutWording.fault("my.yaml", 3, layoutWording.unknownKey("publsher", ["publisher"]))],
  notYaml: [
    "BAD_INDENT",
    "DUPLICATE_KEY",
    "MISSING_CHAR",
    "UNEXPECTED_TOKEN",
    "BAD_ALIAS",
    "TAB_AS_INDENT",
    "OTHER",
  ].map(layoutWording.notYaml),
  noFolder: [layoutWording.noFolder("layouts")],
  unknownKey: [layoutWording.unknownKey("colour", [])],
  misplaced: [layoutWording.misplaced("constant")],
  oneOf: [layoutWording.oneOf("missing > x", ["not-available", "suppressed"])],
  empty: [layoutWording.empty("columns > phase")],
  atLeast: [layoutWording.atLeast("header > row", 1)],
  atMost: [layoutWording.atMost("header > rows", 2)],
  mustBe: [layoutWording.mustBe("columns > phase", "array"), layoutWording.mustBe("", "object")],
  twice: [layoutWording.twice("kent-schools")],
  noneOfThatName: [layoutWording.noneOfThatName("kent-school", ["kent-schools"])],
  fitsNone: [layoutWording.fitsNone("kent-schools")],
  unknownKind: [layoutWording.unknownKind("school-rolls", ["school-roll"])],
  unknownField: [layoutWording.unknownField("colour", "schools", [])],
  unknownBase: [layoutWording.unknownBase("nothing", [])],
  extendsItself: [layoutWording.extendsItself("kent-schools")],
  unmapped: [layoutWording.unmapped("pupils")],
  withoutColumn: [layoutWording.withoutColumn("area")],
  lacking: [layoutWording.lacking("publisher")],
  ruleForAll: [layoutWording.ruleForAll("total")],
  badPattern: [layoutWording.badPattern("(")],
  endlessPattern: [layoutWording.endlessPattern("^(a+)+$")],
  badValue: [layoutWording.badValue("secundary", "one of primary, secondary")],
  boundsCrossed: [layoutWording.boundsCrossed("x")],
};

it("the words about layouts are as they were reviewed", () => {
  expect(said).toMatchSnapshot();
});

it("the words about layouts say what must or can't be", () => {
  for (const text of Object.values(said).flat()) {
    expect(text).toMatch(/\b(must|can't)\b/);
    expect(text).not.toMatch(/undefined|null|invalid|exception/i);
  }
});
