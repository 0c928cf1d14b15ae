import { lackingTables } from "@lcsp/indicators";
import { type IngestReport, ingest, summarise } from "@lcsp/ingest";
import { checkTable } from "../check-table.ts";
import { checkEnded, noTables, passedOver } from "../check-wording.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodeOf, forJson } from "../findings.ts";
import { layoutsOf, refuseMissing } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { reasonLines } from "../placing-reasons.ts";
import { placingTable } from "../placing-table.ts";
import { withCopy } from "../stores.ts";
import { showProgress, type Terminal } from "../terminal.ts";
import { unresolvedKeys } from "../unresolved-keys.ts";
import { unplacedRows } from "../wording.ts";

export interface CheckOptions {
  readonly store: string;
  readonly layouts?: string;
  readonly layout?: string;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/**
 * Reads extracts as `refresh` would, into a copy of the store that ends with the command: nothing is written, and each file is
 * found to be what it would be beside those that are loaded already.
 */
export async function check(extracts: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  refuseMissing(extracts);
  return withCopy(options.store, async (store) => {
    const { fileStarted, rowsRead } = showProgress(terminal);
    const settings = { progress: { fileStarted, rowsRead }, ...layoutsOf(options) };
    const report = await namesAsTyped(() => ingest(extracts, store, settings));
    const lacking = report.receipts.length === 0 ? [] : await lackingTables(store);
    terminal.passing("");
    if (options.json) {
      terminal.result(JSON.stringify({ version: 1, ...forJson(report) }, undefined, 2));
      terminal.say([noTables(lacking), checkEnded(report, lacking)].filter((part) => part !== undefined).join("\n"));
    } else {
      terminal.result(findingsInWords(report, lacking, options.verbose));
    }
    return exitCodeOf(report);
  });
}

/** The table, then what else was found, the most important last. A file that is there twice counts once. */
function findingsInWords(report: IngestReport, lacking: readonly string[], verbose: boolean | undefined): string {
  const counting = report.receipts.filter(({ unchanged }) => !unchanged);
  const parts = [
    checkTable(report, verbose),
    passedOver(report.passedOver),
    placingTable(counting),
    reasonLines(counting),
    unresolvedKeys(counting, verbose),
    unplacedRows(counting),
    summarise(report.problems),
    noTables(lacking),
    checkEnded(report, lacking),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
