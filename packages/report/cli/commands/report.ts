import { makeProfile } from "@lcsp/indicators";
import { viewAsOf } from "@lcsp/ingest";
import { fileStem, refuseFolderAsWorkbook, statedDate } from "../inputs.ts";
import { namesAsTyped } from "../names-as-typed.ts";
import { withExistingStore } from "../stores.ts";
import type { Terminal } from "../terminal.ts";
import { whatNext } from "../wording.ts";
import { writeAppendix } from "../write-appendix.ts";

export interface ReportOptions {
  readonly partnership: string;
  readonly year: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly store: string;
  readonly date?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/**
 * Writes the appendix from the store alone. As of a date it is what `refresh` wrote at the end of that day, to the byte:
 * by the extracts that were in force then, and stating that date.
 */
export async function report(options: ReportOptions, terminal: Terminal): Promise<void> {
  const { partnership, year, asOf } = options;
  const out = options.out ?? `out/${fileStem(partnership, year)}.xlsx`;
  const madeOn = options.date === undefined ? statedDate(asOf, "--as-of") : statedDate(options.date);
  refuseFolderAsWorkbook(out);
  await withExistingStore(options.store, async (store) => {
    if (asOf !== undefined) await viewAsOf(store, statedDate(asOf, "--as-of"));
    const profile = await namesAsTyped(() => makeProfile(store, { partnership, year, madeOn }));
    await writeAppendix(store, profile, out, options.force === true);
  });
  if (options.json) terminal.result(JSON.stringify({ version: 1, workbook: out }, undefined, 2));
  terminal.say(terminal.emphasis(whatNext(out)));
}
