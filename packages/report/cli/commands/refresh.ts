import { makeProfile, type Profile } from "@lcsp/indicators";
import { type IngestReport, ingest, type Membership, type Store } from "@lcsp/ingest";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { exitCodeOf, forJson, sayFindings } from "../findings.ts";
import { fileStem, layoutsOf, refuseAsWorkbook, refuseMissing, statedDate, yearAsTyped } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { writeRejectsBeside } from "../rejects-file.ts";
import { restate } from "../restate.ts";
import { sayAside, stillAside } from "../still-aside.ts";
import { withStore } from "../stores.ts";
import { showProgress, type Terminal } from "../terminal.ts";
import { incompleteRun, whatNext } from "../wording.ts";
import { explainCommand, writeAppendix } from "../write-appendix.ts";

export interface RefreshOptions {
  readonly partnership: string;
  readonly year: string;
  readonly out?: string;
  readonly store: string;
  readonly layouts?: string;
  readonly layout?: string;
  readonly membership?: Membership;
  readonly date?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Loads what is new, computes one partnership's profile, and writes it as a workbook. */
export async function refresh(
  extracts: readonly string[],
  options: RefreshOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const year = yearAsTyped(options.year);
  const out = options.out ?? `out/${fileStem(options.partnership, year)}.xlsx`;
  const date = statedDate(options.date);
  refuseAsWorkbook(out);
  refuseMissing(extracts);
  return withStore(options.store, async (store) => {
    const report = await load(store, extracts, { ...options, date }, terminal);
    await writeRejectsBeside(store, out, { extracts, report }, terminal);
    sayAside(await stillAside(store, report.rejects), terminal);
    await restate(store, options.membership, date);
    const request = { partnership: options.partnership, year, madeOn: date };
    const profile = await namesAsTyped(() => makeProfile(store, request), exitCodeOf(report));
    await writeAppendix(store, profile, out, { force: options.force === true, extracts });
    return end(report, profile, out, options, terminal);
  });
}

async function load(
  store: Store,
  extracts: readonly string[],
  options: RefreshOptions & { date: string },
  terminal: Terminal,
): Promise<IngestReport> {
  const settings = { now: options.date, progress: showProgress(terminal), ...layoutsOf(options) };
  const report = await namesAsTyped(() => ingest(extracts, store, settings));
  sayFindings(report, terminal);
  return report;
}

function end(
  report: IngestReport,
  profile: Profile,
  out: string,
  options: RefreshOptions,
  terminal: Terminal,
): ExitCode {
  const exitCode = exitCodeOf(report);
  if (options.json) {
    terminal.result(
      JSON.stringify(
        { version: 1, workbook: out, membership: profile.membership, exitCode, ...forJson(report) },
        undefined,
        2,
      ),
    );
  }
  const last = exitCode === exitCodes.done ? whatNext(out, explainCommand(profile, options.store)) : incompleteRun(out);
  terminal.say(terminal.emphasis(last));
  return exitCode;
}
