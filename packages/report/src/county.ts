import { assembleCounty } from "./assemble/county/assemble-county.ts";
import type { InCounty } from "./assemble/county/in-county.ts";
import { fitTogether } from "./fit-profiles.ts";
import { format } from "./format/format.ts";
import type { WorkbookOptions } from "./report.ts";
import { write } from "./write/write.ts";

/**
 * The workbook that compares the partnerships of a county, in the order given. Throws an UnfitProfileError unless there is one at least, and all
 * are of one year and day.
 */
export async function makeCountyWorkbook(
  county: readonly InCounty[],
  options: WorkbookOptions = {},
): Promise<Uint8Array> {
  const sheets = format(assembleCounty(fitTogether(county), options.contact));
  return write(sheets, { title: sheets[0]?.title ?? "", madeOn: county[0]?.madeOn ?? "", ...options });
}
