import { join } from "node:path";
import { lackingTables, type Partnership, partnershipNamed, readPartnerships } from "@lcsp/indicators";
import { type IngestReport, ingest, listExtracts, type Store } from "@lcsp/ingest";
import { type AskedFor, askedFor, namedInFull, placeOf, type WhoseOptions } from "../asked-for.ts";
import { noTables } from "../check-wording.ts";
import { type EditionOptions, editionOf } from "../edition.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { exitCodeOf, forJson, sayFindings } from "../findings.ts";
import { fileStem, layoutsOf, refuseAsFolder, refuseMissing, statedDate, yearAsTyped } from "../inputs.ts";
import { lastLine } from "../last-line.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { nothingLoaded } from "../refusal-wording.ts";
import { writeRejectsBeside } from "../rejects-file.ts";
import { restate } from "../restate.ts";
import { sayUnknownCodes } from "../say-unknown-codes.ts";
import { sayAside, stillAside } from "../still-aside.ts";
import { sayStillCounted } from "../still-counted.ts";
import { withStore } from "../stores.ts";
import { showProgress, type Terminal } from "../terminal.ts";
import { incompleteRun } from "../wording.ts";
import { type Written, writeAsked } from "../write-asked.ts";

export interface RefreshOptions extends WhoseOptions, EditionOptions {
  readonly year: string;
  readonly layouts?: string;
  readonly layout?: string;
  readonly date?: string;
  readonly json?: boolean;
}

/** Loads what is new, computes the profile of one partnership or of all, and writes each as a workbook. */
export async function refresh(
  extracts: readonly string[],
  options: RefreshOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const year = yearAsTyped(options.year);
  const typed = askedFor(options, year);
  if (options.data !== undefined) refuseAsFolder(options.data, "--data");
  const madeOn = statedDate(options.date);
  refuseMissing(extracts);
  return withStore(options.store, async (store) => {
    const report = await load(store, extracts, { ...options, date: madeOn, asked: typed }, terminal);
    await refuseNothing(store, report);
    const asked = namedInFull(typed, options, { partnerships: await readPartnerships(store), year });
    const beside = asked.whose === "one" ? asked.out : join(asked.outDir, `${fileStem("kent", year)}.xlsx`);
    await writeRejectsBeside(store, beside, { extracts, report }, terminal);
    sayAside(await stillAside(store, report.rejects), terminal);
    await sayStillCounted(store, { extracts, report }, year, terminal);
    const lacking = noTables(await lackingTables(store));
    if (lacking !== undefined) terminal.say(lacking);
    await sayUnknownCodes(store, terminal);
    await restate(store, options.membership, madeOn);
    const edition = { ...editionOf(options, year, madeOn), extracts, found: exitCodeOf(report) };
    return end(report, asked, await writeAsked(store, asked, edition, terminal), options, terminal);
  });
}

/** Ends the command where nothing was ever loaded: what is the matter has been said. */
async function refuseNothing(store: Store, report: IngestReport): Promise<void> {
  if (report.receipts.length > 0 || (await listExtracts(store)).length > 0) return;
  const found = exitCodeOf(report);
  throw new Failure(found === exitCodes.done ? exitCodes.files : found, nothingLoaded);
}

async function load(
  store: Store,
  extracts: readonly string[],
  options: RefreshOptions & { readonly date: string; readonly asked: AskedFor },
  terminal: Terminal,
): Promise<IngestReport> {
  const { asked, date: now } = options;
  const onPartnerships = (partnerships: readonly Partnership[]) => {
    if (asked.whose === "one") partnershipNamed({ partnerships }, asked.partnership);
  };
  const settings = { now, progress: showProgress(terminal), onPartnerships, ...layoutsOf(options) };
  const report = await namesAsTyped(() => ingest(extracts, store, settings));
  sayFindings(report, terminal);
  return report;
}

function end(
  report: IngestReport,
  asked: AskedFor,
  written: Written,
  options: RefreshOptions,
  terminal: Terminal,
): ExitCode {
  const exitCode = exitCodeOf(report);
  if (options.json) {
    const { workbooks, county, data, example } = written;
    const said = { version: 1, workbooks, county, data, membership: example.membership, exitCode, ...forJson(report) };
    terminal.result(JSON.stringify(said, undefined, 2));
  }
  const last = exitCode === exitCodes.done ? lastLine(asked, written, options.store) : incompleteRun(placeOf(asked));
  terminal.say(terminal.emphasis(last));
  return exitCode;
}
