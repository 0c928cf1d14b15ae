import { describe, expect, test } from "vitest";
import { everywhere, hold, meanOf, percentOf } from "./compare.ts";
import { keyStage1, keyStage2, keyStage4 } from "./files.ts";
import { children } from "./looked-after.ts";
import { isMissing, isYes, type Placed, pick } from "./raw.ts";

const bases = ["school", "home"] as const;
const bare = (written: string) => written.replace(/^L(evel )?(?=\d)/, "");

describe("Key Stage 1", async () => {
  const pupils = (await keyStage1()).map((pupil) => ({
    ...pupil,
    reading: bare(pick(pupil.row, "Reading", "ReaLev")),
    writing: bare(pick(pupil.row, "Writing", "WriLev")),
    maths: bare(pick(pupil.row, "Maths", "MatLev")),
  }));
  type Pupil = (typeof pupils)[number];
  const points: Readonly<Record<string, number>> = { W: 3, 1: 9, "2C": 13, "2B": 15, 2: 15, "2A": 17, 3: 21, 4: 27 };

  test.each(["reading", "writing", "maths"] as const)("%s", async (subject) => {
    const level2 = (pupil: Pupil) => /^[234]/.test(pupil[subject]);
    const level2b = (pupil: Pupil) => /^(2A|2B|3|4)$/.test(pupil[subject]);
    await hold(everywhere(`KS1 2+ ${subject}`, pupils, bases, percentOf(level2)));
    await hold(everywhere(`KS1 2B+ ${subject}`, pupils, bases, percentOf(level2b)));
  });

  test("average points", async () => {
    const results = (pupil: Pupil) =>
      [pupil.reading, pupil.writing, pupil.maths].flatMap((level) => points[level] ?? []);
    await hold(everywhere("KS1 APS", pupils, bases, meanOf(results)));
  });
});

describe("Key Stage 2", async () => {
  const pupils = (await keyStage2()).map((pupil) => ({
    ...pupil,
    english: bare(pick(pupil.row, "English", "EngLev", "Eng Level")),
    maths: bare(pick(pupil.row, "Maths", "MatLev", "Mat Level")),
    science: bare(pick(pupil.row, "Science", "SciLev", "Sci Level")),
    before: {
      reading: bare(pick(pupil.row, "KS1 Reading", "KS1Rea", "KS1 Rea")),
      writing: bare(pick(pupil.row, "KS1 Writing", "KS1Wri", "KS1 Wri")),
      maths: bare(pick(pupil.row, "KS1 Maths", "KS1Mat", "KS1 Mat")),
    },
  }));
  type Pupil = (typeof pupils)[number];
  const atLeast = (level: number, written: string) => Number(written) >= level;
  const both = (pupil: Pupil) => atLeast(4, pupil.english) && atLeast(4, pupil.maths);

  test.each(["English", "maths", "science"] as const)("%s", async (subject) => {
    const level = (pupil: Pupil) => pupil[subject.toLowerCase() as "english"];
    await hold(
      everywhere(
        `KS2 4+ ${subject}`,
        pupils,
        bases,
        percentOf((pupil) => atLeast(4, level(pupil))),
      ),
    );
    await hold(
      everywhere(
        `KS2 5+ ${subject}`,
        pupils,
        bases,
        percentOf((pupil) => atLeast(5, level(pupil))),
      ),
    );
  });

  test("NI 73, of everyone and of the sides of its gaps", async () => {
    await hold(everywhere("NI 73", pupils, bases, percentOf(both)));
    const sides = { fsm: ["eligible", "not-eligible"], sen: ["any", "none"], sex: ["female", "male"] } as const;
    for (const [characteristic, values] of Object.entries(sides)) {
      for (const value of values) {
        const among = (pupil: Pupil) => pupil[characteristic as "fsm"] === value;
        await hold(everywhere("NI 73", pupils, bases, percentOf(both, among), [characteristic, value]));
      }
    }
    // No file of this stage says who is looked after: the files of those children do, of two years.
    await holdLookedAfter("NI 73", pupils, both);
  });

  test("NI 93 and NI 94", async () => {
    const to: Readonly<Record<string, number>> = { B: 1, N: 1, W: 1, 2: 2, 3: 3, 4: 4, 5: 5 };
    const from: Readonly<Record<string, number>> = { W: 0, 1: 1, "2C": 2, "2B": 2, 2: 2, "2A": 2, 3: 3, 4: 4 };
    const points: Readonly<Record<string, number>> = { W: 3, 1: 9, "2C": 13, "2B": 15, 2: 15, "2A": 17, 3: 21, 4: 27 };
    const english = ({ before }: Pupil) => {
      const mean = ((points[before.reading] ?? Number.NaN) + (points[before.writing] ?? Number.NaN)) / 2;
      return Number.isNaN(mean) ? Number.NaN : [6, 12, 18, 24].filter((limit) => mean >= limit).length;
    };
    const rise = (end: string, start: number) => (to[end] ?? Number.NaN) - start;
    const inEnglish = (pupil: Pupil) => rise(pupil.english, english(pupil));
    const inMaths = (pupil: Pupil) => rise(pupil.maths, from[pupil.before.maths] ?? Number.NaN);
    const isKnown = (of: (pupil: Pupil) => number) => (pupil: Pupil) => !Number.isNaN(of(pupil));
    await hold(
      everywhere(
        "NI 93",
        pupils,
        bases,
        percentOf((pupil) => inEnglish(pupil) >= 2, isKnown(inEnglish)),
      ),
    );
    await hold(
      everywhere(
        "NI 94",
        pupils,
        bases,
        percentOf((pupil) => inMaths(pupil) >= 2, isKnown(inMaths)),
      ),
    );
  });

  test("NI 107", async () => {
    await holdGroups("NI 107", pupils, both);
  });

  test("average points", async () => {
    const points: Readonly<Record<string, number>> = { B: 15, N: 15, W: 15, 2: 15, 3: 21, 4: 27, 5: 33 };
    const results = (pupil: Pupil) => [pupil.english, pupil.maths, pupil.science].flatMap((one) => points[one] ?? []);
    await hold(everywhere("KS2 APS", pupils, bases, meanOf(results)));
  });

  test("contextual value added, which the last file alone has", async () => {
    const score = ({ row }: Placed) => (isMissing(row["CVA Score"] ?? "") ? [] : [Number(row["CVA Score"])]);
    const isLast = ({ year }: Placed) => year === "2007/08";
    await hold(everywhere("KS2 CVA", pupils.filter(isLast), bases, meanOf(score)));
    const others = pupils.filter((pupil) => !isLast(pupil));
    await hold(everywhere("KS2 CVA", others, bases, () => "not-available"));
  });
});

describe("Key Stage 4", async () => {
  const pupils = await keyStage4();
  const thresholds = {
    "KS4 5+ A-C": ["5AC", "5+ A*-C", "Five A*-C"],
    "NI 75": ["5ACEM", "5+ A*-C inc English and Maths", "Five A*-C EM"],
    "KS4 5+ A-G": ["5AG", "5+ A*-G", "Five A*-G"],
  } as const;
  const reached = (code: keyof typeof thresholds) => (pupil: Placed) => isYes(pick(pupil.row, ...thresholds[code]));

  test.each(["KS4 5+ A-C", "NI 75", "KS4 5+ A-G"] as const)("%s", async (code) => {
    await hold(everywhere(code, pupils, bases, percentOf(reached(code))));
  });

  test("NI 75 of the sides of its gaps", async () => {
    for (const [characteristic, value] of [
      ["fsm", "eligible"],
      ["fsm", "not-eligible"],
      ["sen", "any"],
      ["sen", "none"],
      ["sex", "female"],
      ["sex", "male"],
    ] as const) {
      const among = (pupil: Placed) => pupil[characteristic] === value;
      await hold(everywhere("NI 75", pupils, bases, percentOf(reached("NI 75"), among), [characteristic, value]));
    }
    await holdLookedAfter("NI 75", pupils, reached("NI 75"));
  });

  test("NI 108", async () => {
    await holdGroups("NI 108", pupils, reached("NI 75"));
  });

  test("capped points", async () => {
    const points = ({ row }: Placed) => {
      const written = pick(row, "Capped Points", "Capped Point Score");
      // No file leaves it blank: exceljs loses the result of a formula that is 0.
      if (written === "") return [0];
      return isMissing(written) ? [] : [Number(written)];
    };
    await hold(everywhere("KS4 capped points", pupils, bases, meanOf(points)));
  });
});

/** A percentage a minority ethnic group, of 31 pupils or more. */
async function holdGroups<Row extends Placed>(code: string, pupils: readonly Row[], counts: (pupil: Row) => boolean) {
  const known = new Set(pupils.map(({ ethnicity }) => ethnicity));
  const minorities = [...known].filter((group) => !["WBRI", "REFU", "NOBT", ""].includes(group));
  for (const group of minorities) {
    const among = (pupil: Row) => pupil.ethnicity === group;
    const say = (rows: readonly Row[]) => {
      const size = rows.filter(among).length;
      return size > 0 && size <= 30 ? "few" : percentOf(counts, among)(rows);
    };
    await hold(everywhere(code, pupils, bases, say, ["ethnicity", group]));
  }
  expect(minorities.length).toBeGreaterThan(10);
}

/** A percentage of looked-after children: as the file's own column says, else as the files of those children do, else not available. */
async function holdLookedAfter<Row extends Placed>(
  code: string,
  pupils: readonly Row[],
  counts: (pupil: Row) => boolean,
): Promise<void> {
  const named = new Set(children.map(({ year, upn }) => `${year} ${upn}`));
  const years = new Set(children.map(({ year }) => year));
  const says = ({ row }: Row) => (row["Looked After"] ?? "") !== "";
  const asked = new Set(pupils.filter(says).map(({ year }) => year));
  const isLookedAfter = (pupil: Row) => (says(pupil) ? pupil.lookedAfter : named.has(`${pupil.year} ${pupil.upn}`));
  const say = (year: string) =>
    years.has(year) || asked.has(year) ? percentOf(counts, isLookedAfter) : () => "not-available" as const;
  for (const year of new Set(pupils.map((pupil) => pupil.year))) {
    const own = pupils.filter((pupil) => pupil.year === year);
    await hold(everywhere(code, own, bases, say(year), ["looked_after", "looked-after"]));
  }
}
