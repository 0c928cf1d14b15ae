import { Worker } from "node:worker_threads";

/** Starts the worker of this folder. From the sources, as in the tests, it is TypeScript and needs tsx to be read; what is published is JavaScript. */
export function startWorker(): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./workbook-worker.js", import.meta.url));
  const tsx = import.meta.resolve("tsx/esm/api");
  const { href } = new URL("./workbook-worker.ts", import.meta.url);
  const start = `import { register } from ${JSON.stringify(tsx)}; register(); await import(${JSON.stringify(href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`));
}
