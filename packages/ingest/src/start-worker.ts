import { type ResourceLimits, Worker } from "node:worker_threads";

/** Room for what lives shortly: with more the process takes more memory, and is no faster. */
const shortLived = { maxYoungGenerationSizeMb: 24 };

/**
 * Starts a worker of this package by its name without an ending. Node reads no TypeScript: also from the sources, as in
 * the tests, the worker is the built one, and imports built packages alone, whatever the process was told. `limits`: what
 * it may take; left out, as much as it needs.
 */
export function startWorker(name: string, workerData: unknown, limits: ResourceLimits = {}): Worker {
  const built = import.meta.url.endsWith(".ts") ? "../dist" : ".";
  return new Worker(new URL(`${built}/${name}.js`, import.meta.url), {
    workerData,
    execArgv: [],
    resourceLimits: { ...shortLived, ...limits },
  });
}
