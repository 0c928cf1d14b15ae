import type { Profile, SchoolStatus } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { besideSheetWords, gradeWords, healthyWords, phaseWords } from "../words/beside-words.ts";
import { count, missing, text } from "./cells.ts";
import { longDate } from "./long-date.ts";
import { schoolNumber } from "./school-number.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** The partnership's schools, with what is public of each. */
export function schools(profile: Profile): readonly Sheet[] {
  const rows = profile.schools.schools;
  const table = tableOf("schools", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(besideSheetWords.schools, profile, { table })];
}

/** What is not held of a school is not available. */
const known = (words: string | null | undefined) => (words ? text(words) : missing("not-available"));

const columns: readonly ColumnOf<SchoolStatus>[] = [
  words("DfE number", 12, ({ number }) => schoolNumber(number)),
  words("Name", 46, ({ name }) => name),
  words("Phase", 14, ({ phase }) => phaseWords[phase]),
  figures("Pupils on roll", 10, ({ roll }) => (roll ? count(roll.pupils) : missing("not-available"))),
  words("Roll of", 10, ({ roll }) => known(roll?.period)),
  words("Latest inspection", 14, ({ inspection }) => known(inspection && gradeWords[inspection.grade])),
  words("Inspected on", 20, ({ inspection }) => known(inspection && longDate(inspection.date))),
  words("Healthy Schools", 18, ({ healthy }) => known(healthy && healthyWords[healthy.status])),
  words("Reached on", 20, ({ healthy }) =>
    healthy && healthy.status !== "achieved"
      ? missing("not-applicable")
      : known(healthy?.date && longDate(healthy.date)),
  ),
];
