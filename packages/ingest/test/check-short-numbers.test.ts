import { expect, it } from "vitest";
import { exclusions, tinyCounty } from "./place/load-tiny.ts";

/** What is said of the schools of a file, where the register has these. */
async function saidOf(held: readonly string[], written: readonly string[]) {
  const { load } = await tinyCounty();
  const schools = held.map((number) => `${number},School ${number},primary,LCSP05`);
  const { problems } = await load("2008-11-01", {
    "partnerships.csv": ["code,name", "LCSP05,Cranbrook and Paddock Wood"],
    ...(held.length > 0 && { "schools.csv": ["dfe_number,name,phase,lcsp", ...schools] }),
    "Exclusions 0304.csv": exclusions(written.map((school) => [school, ""] as const)),
  });
  return problems.flatMap(({ code, facts }) => (code === "school-numbers-short" ? [facts] : []));
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => String(9000 + from + at));
const ofKent = (short: readonly string[]) => short.map((number) => `886${number}`);

// The register has 9001 to 9007. Three from 9901 on are a third of nine schools, and less of ten; two are too few to say anything of.
it.each([
  ["three of three", [], 3, { schools: 3, lacking: 3 }],
  ["three of nine", numbers(1, 6), 3, { schools: 9, lacking: 3 }],
  ["three of ten", numbers(1, 7), 3, undefined],
  ["two of three", numbers(1, 1), 2, undefined],
])("of numbers without their authority %s are no school of the register", async (_, known, lacking, told) => {
  const found = await saidOf(ofKent(numbers(1, 7)), [...known, ...numbers(901, lacking)]);
  expect(found).toEqual(told ? [told] : []);
});

it("one number with its authority says whose all are, and without a register nothing is lacking", async () => {
  const written = numbers(901, 3);
  expect(await saidOf(ofKent(numbers(1, 7)), [...written, "886/9001"])).toEqual([]);
  expect(await saidOf([], written)).toEqual([]);
});
