import { strFromU8, strToU8, zipSync } from "fflate";
import type { Problem } from "../../problem.ts";
import type { Grid } from "../grid.ts";
import { LockedError } from "../locked-error.ts";
import { unreadable } from "../unreadable.ts";
import { scanPart } from "../zip/scan-part.ts";
import { unpackWhole, type Zip } from "../zip/zip.ts";
import { markUnworked } from "./mark-unworked.ts";
import { contentBounds, lookThrough, mostCells } from "./open-document-content.ts";
import { sheetJsGrids } from "./sheetjs-grids.ts";

const content = "content.xml";
const styles = "styles.xml";
const mostCellsSaid = `${mostCells.toLocaleString("en-GB")} filled cells`;
const manifest = "META-INF/manifest.xml";

/** The grids of an OpenDocument spreadsheet, or why it can't be read. */
export async function openDocumentGrids(zip: Zip, file: string): Promise<readonly Grid[] | Problem> {
  try {
    if (await isLocked(zip)) throw new LockedError();
    const { unseen, mayBeUnworked } = await lookThrough(zip, content);
    return await sheetJsGrids({ file, unseen, bytes: () => contentOf(zip, mayBeUnworked) });
  } catch (error) {
    const finding = unreadable(error, { file });
    return finding.code === "workbook-too-large"
      ? { ...finding, facts: { form: ".ods", most: mostCellsSaid } }
      : finding;
  }
}

async function isLocked(zip: Zip): Promise<boolean> {
  let locked = false;
  if (!zip.entries.has(manifest)) return false;
  await scanPart(zip, manifest, contentBounds, {
    open: (name) => {
      locked ||= name === "encryption-data";
    },
  });
  return locked;
}

/**
 * The library unpacks whatever a zip states, and so gets one with the content and its formats alone, unpacked within
 * bounds.
 */
async function contentOf(zip: Zip, mayBeUnworked: boolean): Promise<Uint8Array> {
  const written = await unpackWhole(zip, content, contentBounds);
  const parts = {
    [manifest]: strToU8("<manifest/>"),
    [styles]: zip.entries.has(styles) ? await unpackWhole(zip, styles, contentBounds) : strToU8("<styles/>"),
    [content]: mayBeUnworked ? strToU8(markUnworked(strFromU8(written))) : written,
  };
  return zipSync(parts, { level: 0 });
}
