// `npm run bench -- ingest`: builds what would be published, and measures that.
import { spawnSync } from "node:child_process";
import { install, root, run } from "./install.mjs";

install({ everything: true });
run("tsc", ["-b"]);
const args = ["--import", "tsx", "bench/bench.ts", ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1);
