import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import type { Delimiter } from "./delimiter.ts";
import type { Encoding } from "./encoding.ts";
import { packer } from "./packed-records.ts";
import { records } from "./records.ts";

/** What the worker is told to read. */
export interface ReadingTask {
  readonly path: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** Batches sent and not yet taken: enough that neither side waits, few enough that memory stays flat. */
const mostUnderWay = 4;

// Reads a file and posts its records, each batch once there is room for it; a message from the other side says that one was taken.
const { path, encoding, delimiter }: ReadingTask = workerData;
const port = parentPort;
if (port === null) throw new Error("this file must be started as a worker");
const pack = packer();
let underWay = 0;
port.on("message", () => {
  underWay -= 1;
});
for await (const batch of records(path, encoding, delimiter)) {
  while (underWay >= mostUnderWay) await once(port, "message");
  underWay += 1;
  if ("unclosedIn" in batch) port.postMessage(batch);
  else {
    const packed = pack(batch);
    port.postMessage(packed, [packed.lengths.buffer, packed.codes.buffer]);
  }
}
port.close();
