import { listExtracts, withdraw } from "@lcsp/ingest";
import { findExtract } from "../find-extract.ts";
import { statedDate } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { refuseNoStore, withStore } from "../stores.ts";
import type { Terminal } from "../terminal.ts";
import { withdrawnWords } from "../withdraw-wording.ts";

export interface WithdrawOptions {
  readonly store: string;
  readonly date?: string;
  readonly json?: boolean;
}

/** Has an extract count no longer, and says what counts in its place. */
export async function withdrawExtract(written: string, options: WithdrawOptions, terminal: Terminal): Promise<void> {
  const day = statedDate(options.date);
  refuseNoStore(options.store);
  const { withdrawn, back, placedAnew } = await withStore(options.store, async (store) => {
    const { id } = findExtract(await listExtracts(store), written);
    const done = await namesAsTyped(() => withdraw(store, id, day));
    const extracts = await listExtracts(store);
    const those = (ids: readonly number[]) => extracts.filter((extract) => ids.includes(extract.id));
    return { ...done, withdrawn: those([id]), back: those(done.back) };
  });
  if (options.json) {
    return terminal.result(JSON.stringify({ version: 1, withdrawn, back, placedAnew }, undefined, 2));
  }
  for (const extract of withdrawn) terminal.say(withdrawnWords(extract, back, placedAnew));
}
