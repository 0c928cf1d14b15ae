import { Worker } from "node:worker_threads";

/**
 * Starts the worker of this folder. Node reads no TypeScript: also from the sources, as in the tests, it is the built one,
 * and imports built packages alone, whatever the process was told.
 */
export function startWorker(): Worker {
  const built = import.meta.url.endsWith(".ts") ? "../dist/src" : ".";
  return new Worker(new URL(`${built}/workbook-worker.js`, import.meta.url), { execArgv: [] });
}
