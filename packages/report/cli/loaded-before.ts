import type { Receipt } from "@lcsp/ingest";

/** Whether the store held the content of a file before the run; else another file of the run holds the same. */
export function isLoadedBefore(receipt: Receipt, receipts: readonly Receipt[]): boolean {
  const first = receipt.loadedAs ?? receipt.file;
  return receipt.unchanged && !receipts.some(({ unchanged, file }) => !unchanged && file === first);
}
