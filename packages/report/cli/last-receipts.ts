import type { IngestReport, Receipt } from "@lcsp/ingest";

/** What became of each table: where rows of it came mended in the same run, what it came to with them. */
export function lastReceipts({ receipts }: Pick<IngestReport, "receipts">): readonly Receipt[] {
  const tables = receipts.map((receipt) => {
    const { file, loadedAs = file, sheet } = receipt;
    return [JSON.stringify([loadedAs, sheet]), receipt] as const;
  });
  return [...new Map(tables).values()];
}
