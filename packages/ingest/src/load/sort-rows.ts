import type { Matched } from "../match/match.ts";
import type { Problem } from "../problem.ts";
import { checkDayOrder } from "../screen/check-day-order.ts";
import { checkYears } from "../screen/check-years.ts";
import { screen } from "../screen/screen.ts";
import { ExtractWriter } from "../store/extract-writer.ts";
import { beginExtract } from "../store/extracts.ts";
import type { Store } from "../store/open-store.ts";
import type { Account } from "./account.ts";
import type { AmongSheets } from "./among-sheets.ts";
import { checkColumns } from "./check-columns.ts";
import { checkShortNumbers } from "./check-short-numbers.ts";
import { checkTotals } from "./check-totals.ts";
import { contradictedTable } from "./contradicted-table.ts";
import type { Extract } from "./match-files.ts";
import { settleRepeats, takeOut } from "./settle-repeats.ts";
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
  const unfit = ended ?? (await checkDayOrder(matched, account.problems));
  const years = unfit === undefined ? checkYears(matched, writer.days) : [];
  const columns = unfit === undefined ? await checkColumns({ matched, id, writer, account }, store) : [];
  const found = [...years, ...columns];
  account.problems.push(...found.filter(({ blocks }) => blocks === "nothing"));
  const fault = unfit ?? found.find(({ blocks }) => blocks === "file");
  const finding = fault ?? (await settleKeys(matched, { id, writer, account }, store));
  if (finding === undefined) account.problems.push(...(await checkTotals({ matched, id, writer, account }, store)));
  if (finding === undefined) {
    account.problems.push(...(await checkShortNumbers(matched, id, surroundings.reference, store)));
  }
  if (finding === undefined && among !== undefined) await takeOut(matched, among, { writer, account });
  return { id, writer, account, finding };
}

/** Settles rows of one key; the finding of a reference table that contradicts itself by them. */
async function settleKeys(
  matched: Matched,
  { id, writer, account }: Omit<Sorted, "finding">,
  store: Store,
): Promise<Problem | undefined> {
  const screened = screen(matched, writer);
  const contradiction = await contradictedTable(matched, id, screened, store);
  if (contradiction === undefined) await settleRepeats(matched, screened, account);
  return contradiction;
}
