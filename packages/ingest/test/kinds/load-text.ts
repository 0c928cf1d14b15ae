import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { emptyStore } from "../../../../fixtures/empty-store.ts";
import { ingest } from "../../src/ingest.ts";
import type { IngestReport } from "../../src/report.ts";
import type { Store } from "../../src/store/open-store.ts";

/** Two partnerships, one school and one home in each, and a home outside Kent. */
const reference: Readonly<Record<string, string>> = {
  "partnerships.csv":
    "code,name,formerly\nLCSP05,Cranbrook and Paddock Wood,The Weald\nLCSP23,Tunbridge Wells,Royal Spa\n",
  "schools.csv":
    "dfe_number,name,phase,lcsp\n8869001,Quillbeck Primary School,primary,LCSP05\n8869501,Umber High School,secondary,LCSP23\n",
  "postcodes.csv": "postcode,lcsp\nTN1 1CC,LCSP05\nTN4 4VV,LCSP23\nBN1 1KK,\n",
};

interface LoadedTexts extends IngestReport {
  readonly store: Store;
  /** Loads the same files once more. */
  again(): Promise<IngestReport>;
}

/** Loads the text of files, or their bytes, with the tables by which their rows are placed, into a store that ends with the test. */
export async function loadTexts(files: Readonly<Record<string, string | Uint8Array>>): Promise<LoadedTexts> {
  const folder = mkdtempSync(join(tmpdir(), "lcsp-kinds-"));
  const store = await emptyStore();
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries({ ...reference, ...files })) writeFileSync(join(folder, name), text);
  const again = () => ingest(folder, store, { now: "2008-11-01" });
  return { ...(await again()), store, again };
}
