import { once } from "node:events";
import type { MessagePort } from "node:worker_threads";
import type { SortedBatch } from "./sort-job.ts";

/** Batches sent and not yet taken: enough that neither side waits, few enough that memory stays flat. */
const mostUnderWay = 4;

/** Sends batches to the other thread, which says of each that it was taken by a message of any content. */
export class Outbox {
  readonly #port: MessagePort;
  #underWay = 0;

  constructor(port: MessagePort) {
    this.#port = port;
    port.on("message", () => {
      this.#underWay -= 1;
    });
  }

  /** Waits until there is room for one more batch. */
  async room(): Promise<void> {
    while (this.#underWay >= mostUnderWay) await once(this.#port, "message");
  }

  send(batch: SortedBatch): void {
    this.#underWay += 1;
    const { numbers, codes } = batch.rows;
    this.#port.postMessage(batch, [numbers.buffer, codes.buffer]);
  }

  /** No more comes: the thread may end once all is sent. */
  close(): void {
    this.#port.close();
  }
}
