import { Worker } from "node:worker_threads";

/** Room for what lives shortly: with more the process takes more memory, and is no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/**
 * Starts a worker of this package by its name without an ending. From the sources, as in the tests, the worker is
 * TypeScript and needs tsx to be read; what is published is JavaScript, and starts in a tenth of the time.
 */
export function startWorker(name: string, workerData: unknown): Worker {
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL(`./${name}.js`, import.meta.url), {
      workerData,
      resourceLimits,
    });
  const tsx = import.meta.resolve("tsx/esm/api");
  const { href } = new URL(`./${name}.ts`, import.meta.url);
  const start = `import { register } from ${JSON.stringify(tsx)}; register(); await import(${JSON.stringify(href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), {
    workerData,
    resourceLimits,
  });
}
