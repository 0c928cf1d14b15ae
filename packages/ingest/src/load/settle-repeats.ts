import { isFinding } from "../decode/grid.ts";
import { type Matched, placeOf } from "../match/match.ts";
import { type Problem, problem } from "../problem.ts";
import type { OnSeveral } from "../screen/check-sheets.ts";
import { countsBeside } from "../screen/counts-beside.ts";
import type { Screened } from "../screen/screened.ts";
import type { StagedRows } from "../screen/staged-rows.ts";
import type { Account } from "./account.ts";

/** Accounts for the rows of which the checks found others of the same key, and took them out again. */
export async function settleRepeats(
  matched: Matched,
  { leftOut, rejected, beside }: Screened,
  account: Account,
): Promise<void> {
  const problems = [...rejected].map(([row, others]) => [row, differing(matched, row, others)] as const);
  const warnings = [...beside].flatMap(([row, other]) =>
    countsBeside(matched, row, `row ${other}`).map((warning) => [row, warning] as const),
  );
  await settleOut(matched, { leftOut, rejected: new Map(problems), beside: new Map(warnings) }, account);
}

/** Accounts for rows that were taken out again. Only where some were rejected is the file read a second time. */
async function settleOut(matched: Matched, { leftOut, rejected, beside }: OnSeveral, account: Account): Promise<void> {
  account.problems.push(...beside.values());
  for (const rule of leftOut.values()) account.leaveOut(rule);
  if (rejected.size === 0) return;
  for await (const batch of matched.grid.batches()) {
    if (isFinding(batch)) return;
    for (const row of batch) {
      const problem = rejected.get(row.row);
      if (problem !== undefined) account.reject(row, [problem]);
    }
  }
}

/** Takes rows out again that other sheets hold too, and accounts for them. */
export async function takeOut(
  matched: Matched,
  found: OnSeveral,
  { writer, account }: { readonly writer: StagedRows; readonly account: Account },
): Promise<void> {
  writer.remove([...found.leftOut.keys(), ...found.rejected.keys()]);
  await settleOut(matched, found, account);
}

/** Rows named in one message, and in the rejects file, by which they are settled together. */
const mostNamed = 5;
const mostListed = 50;

function differing(matched: Matched, row: number, others: readonly number[]): Problem {
  const named = others.slice(0, mostNamed).join(", ") + (others.length > mostNamed ? ", …" : "");
  const found = `${others.length === 1 ? "row" : "rows"} ${others.slice(0, mostListed).join(", ")}`;
  return problem(
    "rows-differ",
    { ...placeOf(matched.grid), row },
    { found, facts: { others: named, what: matched.kind.row, bothRight: matched.kind.bothRight ?? "" } },
  );
}
