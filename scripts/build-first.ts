import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * Before the tests: brings dist up to date, as programs that a test starts in a process of their own are the built ones,
 * which start in a third of the time. What the compiler finds is told by `npm test`; it writes what it can all the same.
 */
export function setup(): void {
  spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b"], { cwd: root, stdio: "ignore" });
}
