import { type BalancedPart, balancedParts, type Count, type MeasureBalance, type Profile } from "@lcsp/indicators";
import type { Cell, Sheet } from "../sheet.ts";
import { besideSheetWords } from "../words/beside-words.ts";
import { balancedWords, basisWords, roadWords } from "../words/wording.ts";
import { count, missing, text } from "./cells.ts";
import { groupWords } from "./group-words.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, counts, tableOf, words } from "./table.ts";

/** What the partnerships, the unplaced and Kent count of each measure, and whether the first two come to the third. */
export function measureBalance(profile: Profile): readonly Sheet[] {
  const rows = profile.quality.measureBalances;
  const table = tableOf("balance_of_measures", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(besideSheetWords.measureBalance, profile, { table })];
}

const columns: readonly ColumnOf<MeasureBalance>[] = [
  words("Indicator", 16, ({ indicator }) => indicator),
  words("Whose pupils", 20, ({ basis }) => basisWords[basis ?? "none"]),
  words("Group", 16, ({ group }) => groupWords(group)),
  words("Summed from", 12, ({ road }) => roadWords[road]),
  ...balancedParts.flatMap(countsOf),
  words("The sum closes", 9.5, ({ balances }) => (balances ? text("yes") : text("no", "poor"))),
];

function countsOf(part: BalancedPart): readonly ColumnOf<MeasureBalance>[] {
  const heading = balancedWords[part];
  return [
    counts(`${heading}, least`, 10, ({ counts: of }) => end(of[part].numerator, "least")),
    counts(`${heading}, greatest`, 10, ({ counts: of }) => end(of[part].numerator, "greatest")),
    counts(`${heading}, of`, 10, ({ counts: of }) => end(of[part].denominator, "least")),
  ];
}

/** A measure that is no ratio of counts and no count has none. */
function end(of: Count | null, which: "least" | "greatest"): Cell {
  return of === null ? missing("not-applicable") : count(of[which]);
}
