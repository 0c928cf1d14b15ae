import { assembleCounty } from "./assemble/county/assemble-county.ts";
import type { InCounty } from "./assemble/county/in-county.ts";
import { format } from "./format/format.ts";
import type { WorkbookOptions } from "./report.ts";
import { write } from "./write/write.ts";

/** The workbook that compares the partnerships of a county, in the order given. At least one; all of one year and day. */
export function makeCountyWorkbook(county: readonly InCounty[], options: WorkbookOptions = {}): Promise<Uint8Array> {
  const sheets = format(assembleCounty(county, options.contact));
  return write(sheets, { title: sheets[0]?.title ?? "", madeOn: county[0]?.madeOn ?? "", ...options });
}
