import type { CountedSchool, CountedSchools, Figure, Profile } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../sheet-words.ts";
import { figureEnd } from "./cells.ts";
import { schoolNumber } from "./school-number.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

type Row = CountedSchool & Pick<CountedSchools, "indicator" | "period">;

/** The schools behind the indicators that count schools, by name. */
export function countedSchools(profile: Profile): readonly Sheet[] {
  const rows = profile.countedSchools.flatMap(({ schools, ...of }) =>
    schools.map((school): Row => ({ ...of, ...school })),
  );
  const table = tableOf("counted_schools", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.countedSchools, profile, { table })];
}

const end = (which: "least" | "greatest") => (row: { readonly percent: Figure }) => figureEnd(row.percent, which, 1);

const columns: readonly ColumnOf<Row>[] = [
  words("Indicator", 14, ({ indicator }) => indicator),
  words("Year", 10, ({ period }) => period),
  words("School", 50, ({ name }) => name ?? ""),
  words("DfE number", 14, ({ number }) => schoolNumber(number)),
  figures("%, least", 11, end("least")),
  figures("%, greatest", 11, end("greatest")),
];
