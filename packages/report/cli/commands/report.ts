import { type Membership, viewAsOf } from "@lcsp/ingest";
import { askedFor, type WhoseOptions } from "../asked-for.ts";
import { refuseAsFolder, statedDate, yearAsTyped } from "../inputs.ts";
import { lastLine } from "../last-line.ts";
import { restate } from "../restate.ts";
import { sayAside, stillAside } from "../still-aside.ts";
import { withExistingStore } from "../stores.ts";
import type { Terminal } from "../terminal.ts";
import { writeAsked } from "../write-asked.ts";

export interface ReportOptions extends WhoseOptions {
  readonly year: string;
  readonly data?: string;
  readonly apportion?: boolean;
  readonly freeze?: boolean;
  readonly contact?: string;
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
  const { asOf, data } = options;
  const year = yearAsTyped(options.year);
  const asked = askedFor(options, year);
  if (data !== undefined) refuseAsFolder(data, "--data");
  const madeOn = options.date === undefined ? statedDate(asOf, "--as-of") : statedDate(options.date);
  const { written, setAside } = await withExistingStore(options.store, async (store) => {
    if (asOf !== undefined) await viewAsOf(store, statedDate(asOf, "--as-of"));
    await restate(store, options.membership, madeOn);
    const settings = {
      shown: { path: options.store, membership: options.membership, madeOn },
      apportion: options.apportion === true,
      freeze: options.freeze === true,
      contact: options.contact,
      force: options.force === true,
    };
    const done = await writeAsked(store, asked, { year, madeOn, data, ...settings }, terminal);
    return { written: done, setAside: await stillAside(store) };
  });
  sayAside(setAside, terminal);
  terminal.say(terminal.emphasis(lastLine(asked, written, options.store)));
  if (options.json) {
    const { workbooks, county, data: files, example } = written;
    const said = { version: 1, workbooks, county, data: files, membership: example.membership, setAside };
    terminal.result(JSON.stringify(said, undefined, 2));
  }
}
