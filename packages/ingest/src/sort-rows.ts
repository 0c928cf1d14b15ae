import type { Account } from "./account.ts";
import type { Extract } from "./match-files.ts";
import type { Problem } from "./problem.ts";
import { checkAges } from "./screen/check-ages.ts";
import { checkDayOrder } from "./screen/check-day-order.ts";
import { screen } from "./screen/screen.ts";
import { settleRepeats } from "./settle-repeats.ts";
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

/** Reads the rows of a file into a new extract, and checks them against each other. */
export async function sortRows({ matched, sha256 }: Extract, surroundings: Surroundings): Promise<Sorted> {
  const { store, settings } = surroundings;
  const id = await beginExtract(store, matched, sha256, settings.now);
  const writer = new ExtractWriter(store.connection, matched.kind, id);

  const { account, finding: ended } = await takeRows(matched, surroundings, writer);
  const finding = ended ?? (await checkDayOrder(matched, account.problems)) ?? checkAges(matched, writer.births);
  if (finding === undefined) await settleRepeats(matched, screen(matched, writer), account);
  return { id, writer, account, finding };
}
