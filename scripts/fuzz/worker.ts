// Loads damaged files one after the other, from the seed that it is given on, and tells of each; ended from outside.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDamaged } from "./load-damaged.ts";
import { wholeFiles } from "./whole-files.ts";

const files = wholeFiles();
const folder = mkdtempSync(join(tmpdir(), "lcsp-fuzz-"));
process.on("SIGTERM", () => {
  rmSync(folder, { recursive: true });
  process.exit();
});
for (let seed = Number(process.argv[2]); ; seed += 1) {
  process.send?.({ seed, failure: await loadDamaged(seed, files, folder) });
}
