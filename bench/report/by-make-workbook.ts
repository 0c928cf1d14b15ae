import { makeWorkbook } from "@lcsp/report";
import { readProfiles } from "./read-profiles.ts";

// Workbooks of the first so many profiles of a folder, one after another: by-make-workbook.ts PROFILES COUNT.
const [folder = "", count = ""] = process.argv.slice(2);
const profiles = [...readProfiles(folder, Number(count))];
const started = performance.now();
let bytes = 0;
for (const profile of profiles) bytes += (await makeWorkbook(profile)).length;
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, workbooks: profiles.length, bytes }));
