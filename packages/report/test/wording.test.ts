import { expect, test } from "vitest";
import * as wording from "../src/wording.ts";

test("every word that readers meet is reviewed where it changes", () => {
  expect(wording).toMatchSnapshot();
});

test("words for readers blame nobody", () => {
  expect(JSON.stringify(wording)).not.toMatch(/\b(invalid|null|exception|error)\b/i);
});
