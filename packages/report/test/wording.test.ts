import { expect, test } from "vitest";
import * as besideWords from "../src/words/beside-words.ts";
import * as cardWords from "../src/words/card-words.ts";
import * as checkWords from "../src/words/check-words.ts";
import * as countyWords from "../src/words/county-words.ts";
import * as coverWords from "../src/words/cover-words.ts";
import { gapsInBriefWords } from "../src/words/gaps-in-brief-words.ts";
import { countyMethods, methods } from "../src/words/methods.ts";
import * as sheetWords from "../src/words/sheet-words.ts";
import * as words from "../src/words/wording.ts";

const wording = {
  ...words,
  ...sheetWords,
  ...besideWords,
  ...countyWords,
  ...cardWords,
  ...checkWords,
  ...coverWords,
  gapsInBriefWords,
};

test("every word that readers meet is reviewed where it changes", () => {
  expect({ ...wording, methods, countyMethods }).toMatchSnapshot();
});

test("words for readers blame nobody", () => {
  expect(JSON.stringify({ ...wording, methods, countyMethods })).not.toMatch(/\b(invalid|null|exception|error)\b/i);
});
