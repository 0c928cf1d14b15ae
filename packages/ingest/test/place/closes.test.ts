import fc from "fast-check";
import { expect, it } from "vitest";
import { type Store, viewAsOf, viewMembership } from "../../src/index.ts";
import { exclusions, tinyCounty } from "./load-tiny.ts";

const schools = [
  "8869001",
  "886/9002",
  "9003",
  "Quillbeck Primary",
  "9999",
  "8871234",
  "8868001",
  "No Such School",
  "",
];
const homes = ["TN1 1CC", "TN1 1ZZ", "TN2 4VV", "TN2 4AA", "TN9 9AA", "BN1 1KK", "BN1", ""];
const partnerships = ["LCSP05", "LCSP23"] as const;

/** One that does not contradict itself: another is refused, and the one before stays in force. */
const register = fc.uniqueArray(
  fc.record({
    number: fc.constantFrom("8869001", "8869002", "8869003"),
    lcsp: fc.constantFrom(...partnerships, ""),
    from: fc.constantFrom("", "2003/04", "2004/05", "2006/07"),
    successor: fc.constantFrom("", "8869001", "8869002", "8869003"),
  }),
  { selector: ({ number, from }) => `${number} ${from}`, maxLength: 5 },
);
const postcodes = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom("TN1 1CC", "TN2 4VV", "TN2 4WW", "BN1 1KK"),
    fc.constantFrom("X01000001", "X01000002", ""),
    fc.constantFrom(...partnerships, ""),
  ),
  { selector: ([postcode]) => postcode, maxLength: 4 },
);
const reference = fc.record({ register, postcodes });

/** Reference tables as the files of a county. */
function filesOf(tables: typeof reference extends fc.Arbitrary<infer Tables> ? Tables : never) {
  return {
    "partnerships.csv": ["code,name,formerly,to", "LCSP05,Cranbrook,,", "LCSP23,Tunbridge Wells,,2007/08"],
    "schools.csv": [
      "dfe_number,name,phase,lcsp,from,to,successor",
      "8868001,Vellum House,independent,,,,",
      ...tables.register.map(
        ({ number, lcsp, from, successor }) => `${number},Quillbeck Primary,primary,${lcsp},${from},,${successor}`,
      ),
    ],
    "postcodes.csv": ["postcode,lsoa,lcsp", ...tables.postcodes.map((row) => row.join(","))],
  };
}

/** On each basis: the rows of the partnerships, and those of each placing. A code stands exactly where a row is placed. */
async function sumsOf({ db }: Store) {
  const current = db.selectFrom("extract").select("id").where("superseded_by", "is", null);
  const rows = await db.selectFrom("exclusion").selectAll().where("extract_id", "in", current).execute();
  return (["school", "home"] as const).map((basis) => {
    const ended = (placing: string) => rows.filter((row) => row[`${basis}_placing`] === placing).length;
    const inPartnerships = partnerships.map((code) => rows.filter((row) => row[`${basis}_lcsp`] === code).length);
    const placed = inPartnerships.reduce((sum, one) => sum + one, 0);
    return { placed: [placed, ended("placed")], all: placed + ended("out-of-area") + ended("unplaced") };
  });
}

it("partnerships, out of area and unplaced are all rows: at loading, after other tables, as of a day, and restated", async () => {
  const rows = fc.array(fc.tuple(fc.constantFrom(...schools), fc.constantFrom(...homes)), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(rows, reference, reference, async (written, first, second) => {
      const { store, load } = await tinyCounty();
      const closes = async () => {
        for (const { placed, all } of await sumsOf(store)) {
          expect(placed[0]).toBe(placed[1]);
          expect(all).toBe(written.length);
        }
      };
      await load("2008-10-01", { ...filesOf(first), "Exclusions 0405.csv": exclusions(written, 2005) });
      await closes();
      const before = await placingsOf(store);
      await load("2008-11-01", filesOf(second));
      await closes();
      // Placed anew is where the file itself would be placed by the new tables, but for homes that were known by less.
      expect(await schoolsOf(store)).toEqual(await loadedAfresh(filesOf(second), written));
      await viewAsOf(store, "2008-10-31");
      expect(await placingsOf(store)).toEqual(before);
      await viewMembership(store, "2008-11-03");
      await closes();
    }),
    { numRuns: 5 },
  );
}, 60_000);

async function placingsOf({ db }: Store) {
  return db
    .selectFrom("exclusion")
    .select(["row", "school", "school_lcsp", "school_placing", "home_lcsp", "home_placing", "home_reason"])
    .orderBy("row")
    .execute();
}

async function schoolsOf({ db }: Store) {
  return db
    .selectFrom("exclusion")
    .select(["school", "school_written", "school_lcsp", "school_placing"])
    .orderBy("row")
    .execute();
}

async function loadedAfresh(
  files: Readonly<Record<string, readonly string[]>>,
  written: Parameters<typeof exclusions>[0],
) {
  const { store, load } = await tinyCounty();
  await load("2008-11-01", { ...files, "Exclusions 0405.csv": exclusions(written, 2005) });
  return schoolsOf(store);
}
