import { expect, test } from "vitest";
import { wording } from "../src/wording.ts";

test("every message, as it is read", () => {
  const messages = [
    wording["unknown-name"]({ what: "partnership", written: "Swalley", near: ["Swanley and District", "Swale"] }),
    wording["unknown-name"]({ what: "partnership", written: "Nowhere", near: [] }),
    wording["unknown-name"]({ what: "partnership", written: "East", near: ["A", "B", "C", "D", "E", "F", "G"] }),
    wording["no-partnerships"](),
    wording["no-years"](),
    wording["unknown-name"]({ what: "indicator", written: "NI 730", near: ["NI 73"] }),
    wording["unknown-year"]({ written: "2007/09", held: ["2006/07", "2007/08"] }),
    wording["unknown-year"]({ written: "2008", period: "2007/08", held: [] }),
    wording["unknown-year"]({ written: "2009", period: "2008/09", held: ["2006/07", "2007/08"] }),
    wording["unknown-name"]({ what: "area", written: "Essex", near: [] }),
    wording["unknown-name"]({ what: "basis", written: "shool", near: ["school"] }),
    wording["unknown-name"]({ what: "group", written: "sex: girls", near: ["sex: female"] }),
    wording["unusable-request"]({ field: "years", written: "1.5", expected: "a whole number from 1 to 50" }),
    wording["unknown-characteristic"]({ indicator: "NI 198", characteristic: "sex" }),
    wording["unknown-value"]({
      indicator: "NI 73",
      characteristic: "fsm",
      written: "not-eligable",
      near: ["not-eligible"],
      known: ["eligible", "not-eligible", "not-known"],
    }),
    wording["unknown-value"]({
      indicator: "NI 73",
      characteristic: "language",
      written: "polish",
      near: [],
      known: ["english", "other", "not-known"],
    }),
    wording["no-percentage"]({ indicator: "FSP median" }),
    wording["sides-overlap"]({ gap: "Sex gap NI 73" }),
    wording["no-code"](),
    wording["no-words"]({ gap: "Sex gap NI 73" }),
    wording["code-twice"]({ code: "NI 73" }),
    wording["label-twice"]({
      of: "NI 73",
      characteristic: "sen",
      label: "any",
      first: { indicator: "NI 104", values: ["school-action", "school-action-plus", "statement"] },
      other: { indicator: "Statement gap", values: ["statement"] },
    }),
    wording["rate-absent"]({ indicator: "NI 102a", of: "NI 73", isRate: true }),
    wording["rate-absent"]({ indicator: "NI 81", of: "NI 80", isRate: false }),
    wording["unfit-definition"]({
      indicator: "Level 5",
      field: "decimals",
      written: -1,
      expected: "a whole number from 0 to 6",
    }),
    wording["unfit-definition"]({ indicator: "A\nB", field: "code", written: "A\nB", expected: "text of one line" }),
    wording["danfo-absent"](),
  ];
  expect(messages.join("\n\n")).toMatchSnapshot();
});
