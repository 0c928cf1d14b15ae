import { type IngestReport, ingest, summarise } from "@lcsp/ingest";
import { checkTable } from "../check-table.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodeOf, forJson } from "../findings.ts";
import { layoutsOf, refuseMissing } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { withStore } from "../stores.ts";
import { showProgress, type Terminal } from "../terminal.ts";
import { checkEnded, passedOver, unplacedRows } from "../wording.ts";

export interface CheckOptions {
  readonly layouts?: string;
  readonly layout?: string;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** Reads extracts as `refresh` would, into a store that ends with the command: nothing is written. */
export async function check(extracts: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  refuseMissing(extracts);
  return withStore(":memory:", async (store) => {
    const { fileStarted, rowsRead } = showProgress(terminal);
    const settings = { progress: { fileStarted, rowsRead }, ...layoutsOf(options) };
    const report = await namesAsTyped(() => ingest(extracts, store, settings));
    terminal.passing("");
    if (options.json) {
      terminal.result(JSON.stringify({ version: 1, ...forJson(report) }, undefined, 2));
      terminal.say(checkEnded(report));
    } else {
      terminal.result(findingsInWords(report, options.verbose));
    }
    return exitCodeOf(report);
  });
}

/** The table, then what else was found, the most important last. */
function findingsInWords(report: IngestReport, verbose: boolean | undefined): string {
  const parts = [
    checkTable(report, verbose),
    passedOver(report.passedOver),
    unplacedRows(report.receipts),
    summarise(report.problems),
    checkEnded(report),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
