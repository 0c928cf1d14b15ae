// Reads what was withdrawn from a store: read-as-another.mjs STORE. To an administrator nothing is closed, so it goes on as
// nobody, once all is loaded that it runs. The built package, as in `killed/`.
import { openStore, openToRead } from "@lcsp/ingest";

const nobody = 65_534;
await (await openStore(":memory:")).close();
if (process.getuid?.() === 0) {
  process.setgroups([]);
  process.setgid(nobody);
  process.setuid(nobody);
}
const store = await openToRead(process.argv[2] ?? "");
process.stdout.write(JSON.stringify(await store.db.selectFrom("earlier_standing").selectAll().execute()));
await store.close();
