import { makeWorkbooks } from "@lcsp/report";
import { readProfiles } from "./read-profiles.ts";

// The same side by side on every core, the threads' start counted: by-make-workbooks.ts PROFILES COUNT.
const [folder = "", count = ""] = process.argv.slice(2);
const profiles = [...readProfiles(folder, Number(count))];
const started = performance.now();
let bytes = 0;
await makeWorkbooks(profiles, async (_, workbook) => {
  bytes += workbook.length;
});
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, workbooks: profiles.length, bytes }));
