import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const root = join(import.meta.dirname, "..");

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that all processes of a run share, and that ends with it. */
    folderOfRun: string;
  }
}

/**
 * Before the tests: brings dist up to date, as programs that a test starts in a process of their own are the built ones,
 * which start in a third of the time. What the compiler finds is told by `npm test`; it writes what it can all the same.
 */
export function setup(project: TestProject): () => void {
  spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b"], { cwd: root, stdio: "ignore" });
  const folder = mkdtempSync(join(tmpdir(), "lcsp-tests-"));
  project.provide("folderOfRun", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
