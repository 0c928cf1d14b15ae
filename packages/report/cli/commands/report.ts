import { lackingTables, readPartnerships } from "@lcsp/indicators";
import { viewAsOf } from "@lcsp/ingest";
import { askedFor, namedInFull, type WhoseOptions } from "../asked-for.ts";
import { noTables } from "../check-wording.ts";
import { type EditionOptions, editionOf } from "../edition.ts";
import { refuseAsFolder, statedDate, yearAsTyped } from "../inputs.ts";
import { lastLine } from "../last-line.ts";
import { restate } from "../restate.ts";
import { sayUnknownCodes } from "../say-unknown-codes.ts";
import { sayAside, stillAside } from "../still-aside.ts";
import { withExistingStore } from "../stores.ts";
import type { Terminal } from "../terminal.ts";
import { writeAsked } from "../write-asked.ts";

export interface ReportOptions extends WhoseOptions, EditionOptions {
  readonly year: string;
  readonly asOf?: string;
  readonly date?: string;
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
  const typed = askedFor(options, year);
  if (data !== undefined) refuseAsFolder(data, "--data");
  const madeOn = options.date === undefined ? statedDate(asOf, "--as-of") : statedDate(options.date);
  const { asked, written, setAside } = await withExistingStore(options.store, async (store) => {
    if (asOf !== undefined) await viewAsOf(store, statedDate(asOf, "--as-of"));
    const lacking = noTables(await lackingTables(store), "in force");
    if (lacking !== undefined) terminal.say(lacking);
    await restate(store, options.membership, madeOn);
    await sayUnknownCodes(store, terminal);
    const asked = namedInFull(typed, options, { partnerships: await readPartnerships(store), year });
    const done = await writeAsked(store, asked, editionOf(options, year, madeOn), terminal);
    return { asked, written: done, setAside: await stillAside(store) };
  });
  sayAside(setAside, terminal);
  terminal.say(terminal.emphasis(lastLine(asked, written, options.store)));
  if (options.json) {
    const { workbooks, county, data: files, example } = written;
    const said = { version: 1, workbooks, county, data: files, membership: example.membership, setAside };
    terminal.result(JSON.stringify(said, undefined, 2));
  }
}
