import { on } from "node:events";
import { type MessagePort, parentPort } from "node:worker_threads";
import type { Profile } from "@lcsp/indicators";
import { makeWorkbook, type WorkbookOptions } from "./report.ts";

/**
 * A thread that makes the workbook of each profile that it is sent, and sends back the bytes. Who sends tells the answers apart by their order,
 * so the next profile is not begun before the one before is answered: a listener that awaits would be called again meanwhile.
 */
async function answerInOrder(port: MessagePort): Promise<void> {
  for await (const [message] of on(port, "message")) {
    const [profile, options]: readonly [Profile, WorkbookOptions] = message;
    port.postMessage(await makeWorkbook(profile, options));
  }
}

if (parentPort) await answerInOrder(parentPort);
