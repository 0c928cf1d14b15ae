import { makeProfile } from "@lcsp/indicators";
import { type Membership, viewAsOf } from "@lcsp/ingest";
import { fileStem, refuseAsWorkbook, statedDate, yearAsTyped } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { restate } from "../restate.ts";
import { sayAside, stillAside } from "../still-aside.ts";
import { withExistingStore } from "../stores.ts";
import type { Terminal } from "../terminal.ts";
import { whatNext } from "../wording.ts";
import { explainCommand, writeAppendix } from "../write-appendix.ts";

export interface ReportOptions {
  readonly partnership: string;
  readonly year: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly store: string;
  readonly membership?: Membership;
  readonly date?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/**
 * Writes the appendix from the store alone. As of a date it is what `refresh` wrote at the end of that day, to the byte:
 * by the extracts that were in force then, and stating that date. Rows that stand set aside are said, and are no failure:
 * nothing was set aside by this command.
 */
export async function report(options: ReportOptions, terminal: Terminal): Promise<void> {
  const { partnership, asOf } = options;
  const year = yearAsTyped(options.year);
  const out = options.out ?? `out/${fileStem(partnership, year)}.xlsx`;
  const madeOn = options.date === undefined ? statedDate(asOf, "--as-of") : statedDate(options.date);
  refuseAsWorkbook(out);
  const aside = await withExistingStore(options.store, async (store) => {
    if (asOf !== undefined) await viewAsOf(store, statedDate(asOf, "--as-of"));
    await restate(store, options.membership, madeOn);
    const profile = await namesAsTyped(() => makeProfile(store, { partnership, year, madeOn }));
    await writeAppendix(store, profile, out, { force: options.force === true });
    const rows = await stillAside(store);
    sayAside(rows, terminal);
    terminal.say(terminal.emphasis(whatNext(out, explainCommand(profile, options.store))));
    return rows;
  });
  if (options.json)
    terminal.result(
      JSON.stringify({ version: 1, workbook: out, membership: options.membership, setAside: aside }, undefined, 2),
    );
}
