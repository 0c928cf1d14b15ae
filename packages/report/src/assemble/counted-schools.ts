import type { CountedSchool, CountedSchools, Profile } from "@lcsp/indicators";
import { roundHalfAway } from "../format/round.ts";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../sheet-words.ts";
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

/** As many decimals as keep a percentage below the threshold from printing as the threshold itself, up to six. */
function decimalsOfRow({ percent, below }: Row): number {
  const ends = percent.kind === "value" ? [percent.value] : percent.kind === "between" ? [percent.least] : [];
  const tells = (decimals: number) => ends.every((end) => end >= below || roundHalfAway(end, decimals) < below);
  return [1, 2, 3, 4, 5].find(tells) ?? 6;
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
