import type { Account } from "./account.ts";
import type { AmongSheets } from "./among-sheets.ts";
import { checkColumns } from "./check-columns.ts";
import type { Matched } from "./match/match.ts";
import type { Extract } from "./match-files.ts";
import type { Problem } from "./problem.ts";
import { checkAges } from "./screen/check-ages.ts";
import { checkDayOrder } from "./screen/check-day-order.ts";
import type { OnSeveral } from "./screen/check-sheets.ts";
import { screen } from "./screen/screen.ts";
import { settleOut, settleRepeats } from "./settle-repeats.ts";
import { ExtractWriter } from "./store/extract-writer.ts";
import { beginExtract } from "./store/extracts.ts";
import type { Surroundings } from "./surroundings.ts";
import { takeRows } from "./take-rows.ts";

/** An extract of which every row is where it belongs, and which is not settled yet. */
export interface Sorted {
  readonly id: number;
  readonly writer: ExtractWriter;
  readonly account: Account;
  /** The finding at which reading ended, or for which none of the rows can be taken for what they seem, where there is one. */
  readonly finding: Problem | undefined;
}

/** Reads the rows of a file into a new extract, and checks them against each other, and against other sheets as is said of them. */
export async function sortRows(
  { matched, sha256 }: Extract,
  surroundings: Surroundings,
  among?: AmongSheets,
): Promise<Sorted> {
  const { store, settings } = surroundings;
  const id = await beginExtract(store, matched, sha256, settings.now);
  const writer = new ExtractWriter(store.connection, matched.kind, id);

  const { account, finding: ended } = await takeRows(matched, surroundings, writer);
  const unfit = ended ?? (await checkDayOrder(matched, account.problems)) ?? checkAges(matched, writer.births);
  const columns = unfit === undefined ? await checkColumns({ matched, id, writer, account }, store) : [];
  account.problems.push(...columns.filter(({ blocks }) => blocks === "nothing"));
  const finding = unfit ?? columns.find(({ blocks }) => blocks === "file");
  if (finding === undefined) await settleRepeats(matched, screen(matched, writer), account);
  if (finding === undefined && among !== undefined) await settleAmong(matched, among, { writer, account });
  return { id, writer, account, finding };
}

async function settleAmong(
  matched: Matched,
  { leftOut, rejected }: OnSeveral,
  { writer, account }: Pick<Sorted, "writer" | "account">,
): Promise<void> {
  writer.remove([...leftOut.keys(), ...rejected.keys()]);
  await settleOut(matched, { leftOut, rejected }, account);
}
