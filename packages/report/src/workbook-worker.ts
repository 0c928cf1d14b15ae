import { parentPort } from "node:worker_threads";
import type { Profile } from "@lcsp/indicators";
import { makeWorkbook, type WorkbookOptions } from "./report.ts";

/** A thread that makes the workbook of each profile that it is sent, one after another, and sends back the bytes. */
parentPort?.on("message", async ([profile, options]: readonly [Profile, WorkbookOptions]) => {
  parentPort?.postMessage(await makeWorkbook(profile, options));
});
