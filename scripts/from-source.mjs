// `node scripts/from-source.mjs scripts/look.ts ARGUMENTS`: installs what the workspace's own scripts need, which is more
// than `npm start` does, and runs one of them from its source.
import { spawnSync } from "node:child_process";
import { install, root } from "./install.mjs";

install({ everything: true });
const args = ["--conditions=source", "--import", "tsx", ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1);
