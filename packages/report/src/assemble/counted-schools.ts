import type { CountedSchool, CountedSchools, Profile } from "@lcsp/indicators";
import { decimalsBelow } from "../numbers/decimals-below.ts";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { figureEnd } from "./cells.ts";
import { schoolNumber } from "./school-number.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

type Row = CountedSchool & Omit<CountedSchools, "schools">;

/** The schools behind the indicators that count schools, by name. */
export function countedSchools(profile: Profile): readonly Sheet[] {
  const rows = profile.countedSchools.flatMap(({ schools, ...of }) =>
    schools.map((school): Row => ({ ...of, ...school })),
  );
  const table = tableOf("counted_schools", columns(Math.max(1, ...rows.map(decimalsOfRow))), rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.countedSchools, profile, { table })];
}

/** A percentage between two ends is told apart from the threshold by its lower one: the upper may lie beyond it. */
function decimalsOfRow({ percent, below }: Row): number {
  if (percent.kind === "none") return 1;
  return decimalsBelow(percent.kind === "value" ? percent.value : percent.least, below);
}

const end = (which: "least" | "greatest", decimals: number) => (row: Row) => figureEnd(row.percent, which, decimals);

const columns = (decimals: number): readonly ColumnOf<Row>[] => [
  words("Indicator", 14, ({ indicator }) => indicator),
  words("Year", 10, ({ period }) => period),
  words("School", 50, ({ name }) => name ?? ""),
  words("DfE number", 14, ({ number }) => schoolNumber(number)),
  figures("%, least", 11, end("least", decimals)),
  figures("%, greatest", 11, end("greatest", decimals)),
];
