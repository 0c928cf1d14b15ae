import { listIndicators, readPartnerships } from "@lcsp/indicators";
import { listExtracts, listLayouts, listUnplaced } from "@lcsp/ingest";
import { inColumns } from "../columns.ts";
import { exitCodes } from "../exit-codes.ts";
import { extractLines } from "../extract-lines.ts";
import { Failure } from "../failure.ts";
import { placingWords } from "../placing-wording.ts";
import { withExistingStore } from "../stores.ts";
import type { Terminal } from "../terminal.ts";
import { counted, noneUnplaced, nothingToList, unitsText } from "../wording.ts";

export interface ListOptions {
  readonly store: string;
  readonly layouts?: string;
  readonly json?: boolean;
}

/** What can be listed, and how a row of each is shown. */
const lists = {
  indicators: async () => ({
    rows: listIndicators(),
    show: inColumns(
      listIndicators().map(({ code, unit, better, title }) => [code, unit, `${better} is better`, title]),
    ),
  }),
  layouts: async ({ layouts }: ListOptions) => {
    const rows = await listLayouts(layouts);
    return { rows, show: inColumns(rows.map(({ id, kind, publisher, title }) => [id, kind, publisher, title])) };
  },
  partnerships: ({ store }: ListOptions) =>
    withExistingStore(store, async (opened) => {
      const rows = await readPartnerships(opened);
      return { rows, show: inColumns(rows.map(({ code, name }) => [code, name])) };
    }),
  extracts: ({ store }: ListOptions) =>
    withExistingStore(store, async (opened) => {
      const rows = await listExtracts(opened);
      return { rows, show: inColumns(extractLines(rows)) };
    }),
  unplaced: ({ store }: ListOptions) =>
    withExistingStore(store, async (opened) => {
      const rows = await listUnplaced(opened);
      const shown = rows.map(({ kind, period, school, rows: count, units }) => [
        kind,
        period,
        school ?? placingWords.hiddenKey,
        counted(count, "row"),
        unitsText(units),
      ]);
      return { rows, show: inColumns(shown) };
    }),
} as const;

export type Listable = keyof typeof lists;
export const listable = Object.keys(lists) as readonly Listable[];

/** Shows one of the lists, a line an entry, on standard output. */
export async function list(what: Listable, options: ListOptions, terminal: Terminal): Promise<void> {
  const { rows, show } = await lists[what](options);
  if (options.json) return terminal.result(JSON.stringify({ version: 1, [what]: rows }, undefined, 2));
  if (rows.length === 0 && what === "unplaced") return terminal.say(noneUnplaced);
  if (rows.length === 0) throw new Failure(exitCodes.files, nothingToList(what, options.store));
  terminal.result(show);
}
