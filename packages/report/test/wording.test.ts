import { expect, test } from "vitest";
import { methods } from "../src/methods.ts";
import * as wording from "../src/wording.ts";

test("every word that readers meet is reviewed where it changes", () => {
  expect({ ...wording, methods }).toMatchSnapshot();
});

test("words for readers blame nobody", () => {
  expect(JSON.stringify({ ...wording, methods })).not.toMatch(/\b(invalid|null|exception|error)\b/i);
});
