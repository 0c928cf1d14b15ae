import type { Profile } from "@lcsp/indicators";
import { assemble } from "./assemble/assemble.ts";
import { format } from "./format/format.ts";
import { write } from "./write/write.ts";

export interface WorkbookOptions {
  /** Headings that stay in view, and filter buttons. The guidance on statistics in spreadsheets asks for neither, so that they are left out unless asked for. */
  readonly freeze?: boolean;
  /** Who answers questions about the workbook, as its cover says it. */
  readonly contact?: string | undefined;
}

/**
 * The appendix of one partnership's plan as an .xlsx workbook. The same profile gives the same bytes, on any day and machine. Throws an
 * UnfitProfileError for what is no profile, or of another version.
 */
export async function makeWorkbook(profile: Profile, options: WorkbookOptions = {}): Promise<Uint8Array> {
  const sheets = format(assemble(profile, options.contact));
  return write(sheets, { title: sheets[0]?.title ?? profile.partnership.name, madeOn: profile.madeOn, ...options });
}
