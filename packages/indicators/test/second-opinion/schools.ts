import { expect, test } from "vitest";
import { bySchool, cell, type Rows, readCsv, readSheet } from "../../../../fixtures/test/read-kent.ts";
import { everywhere, type Found, hold, KENT, type Opinion, partnerships } from "./compare.ts";
import { keyStage4 } from "./files.ts";
import { isYes, phaseByNumber, pick } from "./raw.ts";

const words: Readonly<Record<string, string>> = {
  ...{ P: "primary", S: "secondary", SP: "special", PRU: "pupil-referral-unit" },
  ...{ Primary: "primary", Secondary: "secondary", Special: "special" },
};

const exclusionsOf = (year: string, rows: Rows) =>
  rows.map((row) => ({
    year,
    school: bySchool(pick(row, "DfES No", "DfES Number", "DCSF No.")),
    phase: words[pick(row, "Phase", "School Phase")] ?? "",
    isPermanent: /^P/.test(pick(row, "Type", "Exclusion Type", "Category")),
    isUpheld: /^U/.test(pick(row, "Outcome")),
  }));

const rollsOf = (year: string, rows: Rows) =>
  rows.map((row) => ({
    year,
    school: bySchool(pick(row, "DfES No", "DfES Number", "DCSF No.")),
    phase: words[cell(row, "Phase")] ?? "",
    pupils: Number(pick(row, "Roll", "Pupils on Roll", "Headcount").replaceAll(",", "")),
  }));

const exclusions = [
  ...exclusionsOf("2003/04", readCsv("Exclusions 0304.csv")),
  ...exclusionsOf("2004/05", readCsv("Exclusions 0405.csv")),
  ...exclusionsOf("2005/06", await readSheet("Exclusions 2005-06.xlsx", "Exclusions", 1)),
  ...exclusionsOf("2006/07", readCsv("Exclusions 2006-07.csv", { headerRow: 4, footers: 1 })),
  ...exclusionsOf("2007/08", readCsv("Exclusions 0708.csv")),
];
const rolls = [
  ...rollsOf("2003/04", readCsv("School roll January 2004.csv")),
  ...rollsOf("2004/05", readCsv("School roll January 2005.csv")),
  ...rollsOf("2005/06", await readSheet("School roll January 2006.xlsx", "Roll", 3, 1)),
  ...rollsOf("2006/07", readCsv("School roll January 2007.csv", { headerRow: 4, footers: 3 })),
  ...rollsOf("2007/08", await readSheet("School Census 2008.xlsx", "January 2008", 1)),
];
type Exclusion = (typeof exclusions)[number];
type Roll = (typeof rolls)[number];

const phases = ["primary", "secondary", "special"];
const groups = [...phases.map((phase) => ["phase", phase] as const), ["all", "all"] as const];
const isIn = (group: readonly [string, string], phase: string) =>
  group[0] === "all" ? phases.includes(phase) : group[1] === phase;
const pupilsIn = (rows: readonly Roll[]) => rows.reduce((sum, { pupils }) => sum + pupils, 0);

test("pupils on roll", async () => {
  await hold(everywhere("pupils on roll", rolls, ["school"], pupilsIn));
  for (const phase of [...phases, "pupil-referral-unit"]) {
    const own = (rows: readonly Roll[]) => pupilsIn(rows.filter((row) => row.phase === phase));
    await hold(everywhere("pupils on roll", rolls, ["school"], own, ["phase", phase]));
  }
});

test.each([
  ["permanent exclusions", "NI 114", true],
  ["fixed exclusions count", "fixed exclusions", false],
] as const)("%s and %s", async (count, rate, isPermanent) => {
  const stood = (one: Exclusion) => one.isUpheld && one.isPermanent === isPermanent;
  for (const group of groups) {
    const counted = everywhere("", exclusions, ["school"], (rows: readonly Exclusion[]): Found => {
      return rows.filter((one) => stood(one) && isIn(group, one.phase)).length;
    });
    const onRoll = everywhere("", rolls, ["school"], (rows) =>
      pupilsIn(rows.filter(({ phase }) => isIn(group, phase))),
    );
    await hold(counted.map((one) => ({ ...one, indicator: count, group })));
    await hold(
      counted.map(
        (one, place): Opinion => ({ ...one, indicator: rate, group, found: quotient(one.found, onRoll[place]?.found) }),
      ),
    );
  }
});

function quotient(count: Found, of: Found | undefined): Found {
  return typeof count === "number" && typeof of === "number" && of > 0 ? { count, of } : null;
}

test("NI 78", async () => {
  const pupils = (await keyStage4()).filter(({ school }) => school !== "out of area");
  const opinions: Opinion[] = [];
  for (const year of new Set(pupils.map((pupil) => pupil.year))) {
    for (const area of [...partnerships, KENT]) {
      const own = pupils.filter((one) => one.year === year && (area === KENT || one.school === area));
      const bySchools = new Map<string, typeof own>();
      for (const one of own) {
        const same = bySchools.get(one.number) ?? [];
        bySchools.set(one.number, same);
        same.push(one);
      }
      const large = [...bySchools].filter(
        ([number, rows]) => phaseByNumber.get(number) === "secondary" && rows.length > 10,
      );
      const reached = (rows: typeof own) =>
        rows.filter(({ row }) => isYes(pick(row, "5ACEM", "5+ A*-C inc English and Maths", "Five A*-C EM"))).length;
      const below = large.filter(([, rows]) => reached(rows) / rows.length < 0.3).length;
      opinions.push({ indicator: "NI 78", basis: "school", year, area, found: large.length === 0 ? null : below });
    }
  }
  expect(opinions.some(({ found }) => found !== null && found !== 0)).toBe(true);
  await hold(opinions);
});
