import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const script = join(import.meta.dirname, "load.mjs");

/**
 * Loads a folder in a process of its own, which is killed so many milliseconds after it began, if it has not ended by
 * then. Returns how many milliseconds it took.
 */
export async function loadAndKill(folder: string, store: string, after = Number.POSITIVE_INFINITY): Promise<number> {
  const child = spawn(process.execPath, [script, folder, store], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const started = performance.now();
  const closed = once(child, "close");
  if (Number.isFinite(after)) {
    await Promise.race([closed, pause(after)]);
    child.kill("SIGKILL");
  }
  await closed;
  return performance.now() - started;
}
