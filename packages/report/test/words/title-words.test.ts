import { listIndicators } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { rankTitle, trendTitle } from "../../src/words/chart-words.ts";
import { titleWords } from "../../src/words/title-words.ts";
import { sampleProfile } from "../sample-profile.ts";

test("an official title that says something else than is counted has that in brackets", () => {
  const said = listIndicators().filter((one) => titleWords(one) !== one.title);
  expect(said.map((one) => `${one.code}: ${titleWords(one)}`)).toEqual([
    "NI 113: Prevalence of chlamydia in under 25 year olds (those screened or tested)",
    "NI 198: Children travelling to school - mode of transport usually used (by car)",
  ]);
});

test("the titles of charts say it too", () => {
  const [sample] = sampleProfile.indicators.map(({ definition }) => definition);
  if (!sample) throw new Error("The sample has no indicators.");
  const definition = { ...sample, code: "NI 1", title: "Travel", titleMeans: "by car" };
  expect(rankTitle(definition, "2007/08")).toBe("NI 1, 2007/08: Travel (by car)");
  expect(trendTitle(definition, "figure", "")).toBe("NI 1: Travel (by car)");
});
