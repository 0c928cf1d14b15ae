import type { Account } from "./account.ts";
import { type GridRow, isFinding } from "./decode/grid.ts";
import { type Matched, placeOf } from "./match/match.ts";
import { type Problem, problem } from "./problem.ts";
import type { Screened } from "./screen/screened.ts";

/** Accounts for the rows that the checks took out again. Only where some were rejected is the file read a second time. */
export async function settleRepeats(matched: Matched, screened: Screened, account: Account): Promise<void> {
  for (const rule of screened.leftOut.values()) account.leaveOut(rule);
  if (screened.rejected.size === 0) return;
  for await (const batch of matched.grid.batches()) {
    if (isFinding(batch)) return;
    for (const row of batch) {
      const others = screened.rejected.get(row.row);
      if (others !== undefined) account.reject(row, [differing(matched, row, others)]);
    }
  }
}

/** Rows named in one message, and in the rejects file, by which they are settled together. */
const mostNamed = 5;
const mostListed = 50;

function differing(matched: Matched, { row }: GridRow, others: readonly number[]): Problem {
  const named = others.slice(0, mostNamed).join(", ") + (others.length > mostNamed ? ", …" : "");
  const found = `${others.length === 1 ? "row" : "rows"} ${others.slice(0, mostListed).join(", ")}`;
  return problem(
    "rows-differ",
    { ...placeOf(matched.grid), row },
    { found, facts: { others: named, what: matched.kind.row } },
  );
}
