import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { packer } from "./packed-records.ts";
import { type Delimited, records } from "./records.ts";

/** Batches sent and not yet taken: enough that neither side waits, few enough that memory stays flat. */
const mostUnderWay = 4;

// Reads a text and posts its records, each batch once there is room for it; a message from the other side says that one was taken.
const text: Delimited = workerData;
const port = parentPort;
if (port === null) throw new Error("this file must be started as a worker");
const pack = packer();
let underWay = 0;
port.on("message", () => {
  underWay -= 1;
});
for await (const batch of records(text)) {
  while (underWay >= mostUnderWay) await once(port, "message");
  underWay += 1;
  if ("because" in batch) port.postMessage(batch);
  else {
    const packed = pack(batch);
    port.postMessage(packed, [packed.lengths.buffer, packed.codes.buffer]);
  }
}
port.close();
