import { ingest } from "../../src/ingest.ts";
import { openStore } from "../../src/store/open-store.ts";

// Loads a folder into a store: load.ts FOLDER STORE. Says when it begins.
const [folder = "", path = ""] = process.argv.slice(2);
process.stdout.write("begun\n");
const store = await openStore(path);
await ingest(folder, store, { now: "2008-11-03" });
await store.close();
