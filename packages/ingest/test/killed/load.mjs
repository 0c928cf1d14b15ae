// Loads a folder into a store: load.mjs FOLDER STORE. Says when it begins. The built package, which starts at once.
import { ingest, openStore } from "@lcsp/ingest";

const [folder = "", path = ""] = process.argv.slice(2);
process.stdout.write("begun\n");
const store = await openStore(path);
await ingest(folder, store, { now: "2008-11-03" });
await store.close();
