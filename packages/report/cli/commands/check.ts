import { ingest } from "@lcsp/ingest";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodeOf, forJson, sayFindings } from "../findings.ts";
import { layoutsOf, refuseMissing } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { withStore } from "../stores.ts";
import { showProgress, type Terminal } from "../terminal.ts";
import { aReceipt, checkEnded, recognition } from "../wording.ts";

export interface CheckOptions {
  readonly layouts?: string;
  readonly layout?: string;
  readonly json?: boolean;
}

/** Reads extracts as `refresh` would, into a store that ends with the command: nothing is written. */
export async function check(extracts: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  refuseMissing(extracts);
  return withStore(":memory:", async (store) => {
    const report = await namesAsTyped(() =>
      ingest(extracts, store, {
        progress: showProgress(terminal, (receipt) => `${aReceipt(receipt)}\n${recognition(receipt)}`),
        ...layoutsOf(options),
      }),
    );
    sayFindings(report, terminal);
    if (options.json) terminal.result(JSON.stringify({ version: 1, ...forJson(report) }, undefined, 2));
    terminal.say(terminal.emphasis(checkEnded(report)));
    return exitCodeOf(report);
  });
}
