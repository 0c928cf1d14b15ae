import { ingest, openStore } from "@lcsp/ingest";
import { reference } from "./make-pupils.ts";

// Loads an extract into a fresh store: by-ingest.ts FILE STORE. The tables of schools and postcodes are loaded first.
const [file = "", path = ""] = process.argv.slice(2);
const store = await openStore(path);
await ingest(reference, store);
const started = performance.now();
const report = await ingest(file, store);
const seconds = (performance.now() - started) / 1000;
await store.close();
const stored = report.receipts.reduce((sum, receipt) => sum + receipt.stored, 0);
console.log(JSON.stringify({ seconds, rows: stored }));
