import { expect, test } from "vitest";
import { unreadableWords } from "../../cli/audit-lines.ts";
import type { Unreadable } from "../../src/index.ts";
import { pointWords } from "../../src/words/audit-words.ts";

const whys: readonly Unreadable[] = [
  "empty",
  "locked",
  "old-workbook",
  "binary-workbook",
  "open-document",
  "no-workbook",
  "damaged",
  "too-large",
];

test("what the audit says is reviewed where it changes", () => {
  expect(pointWords).toMatchSnapshot();
  expect(whys.map((why) => unreadableWords("results.xlsx", why))).toMatchSnapshot();
});

test("it blames nobody", () => {
  expect(JSON.stringify(pointWords)).not.toMatch(/\b(invalid|null|exception|error)\b/i);
});
