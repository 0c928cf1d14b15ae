import { makeProfile, type Profile } from "@lcsp/indicators";
import { type IngestReport, ingest, type Store } from "@lcsp/ingest";
import { makeWorkbook, writeFileSafely } from "../../src/index.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { Failure, fileFailure } from "../failure.ts";
import { exitCodeOf, forJson, sayFindings, writeRejectsBeside } from "../findings.ts";
import { fileStem, isAmong, layoutsOf, refuseAsWorkbook, refuseMissing, statedDate, yearAsTyped } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { defaultStore, withStore } from "../stores.ts";
import { showProgress, type Terminal } from "../terminal.ts";
import { incompleteRun, notOverwritten, outIsExtract, whatNext } from "../wording.ts";
import { rememberWorkbook, standingAt } from "../written-workbooks.ts";

export interface RefreshOptions {
  readonly partnership: string;
  readonly year: string;
  readonly out?: string;
  readonly store: string;
  readonly layouts?: string;
  readonly layout?: string;
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
    await writeRejectsBeside(out, report, terminal);
    const request = { partnership: options.partnership, year, madeOn: date };
    const profile = await namesAsTyped(() => makeProfile(store, request), exitCodeOf(report));
    await refuseOverwriting(store, out, extracts, options.force === true);
    const bytes = await makeWorkbook(profile);
    await writeFileSafely(out, bytes).catch((error) => {
      throw fileFailure(error, out) ?? error;
    });
    await rememberWorkbook(store, out, bytes);
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

async function refuseOverwriting(
  store: Store,
  out: string,
  extracts: readonly string[],
  force: boolean,
): Promise<void> {
  const standing = await standingAt(store, out);
  if (standing === "unknown" && isAmong(extracts, out)) throw new Failure(exitCodes.files, outIsExtract(out));
  if (force || standing === "nothing" || standing === "as written") return;
  throw new Failure(exitCodes.files, notOverwritten(out, standing === "edited"));
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
    terminal.result(JSON.stringify({ version: 1, workbook: out, exitCode, ...forJson(report) }, undefined, 2));
  }
  const last = exitCode === exitCodes.done ? whatNext(out, explainCommand(profile, options.store)) : incompleteRun(out);
  terminal.say(terminal.emphasis(last));
  return exitCode;
}

/** A command that explains a figure that the workbook shows, from the store that it was made of. */
function explainCommand({ indicators, year }: Profile, store: string): string {
  const shown = indicators.filter(({ history }) => {
    const now = history.find(({ period }) => period === year);
    return [now?.partnership, now?.kent].some((measure) => measure?.value.kind === "value");
  });
  const codes = new Set(shown.map(({ definition }) => definition.code));
  const code = codes.has("NI 73") ? "NI 73" : ([...codes][0] ?? "NI 73");
  return `explain "${code}"${store === defaultStore ? "" : ` --store "${store}"`}`;
}
