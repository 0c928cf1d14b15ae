import type { KyselyPlugin } from "kysely";
import type { Connection } from "./connection.ts";
import { StoreError } from "./store-error.ts";

/** Stores that are being loaded into. */
export const beingWritten = new WeakSet<Connection>();

/** Throws a StoreError where a store is closed, or is being loaded into. */
export function refuseUnready(connection: Connection, path: string): void {
  if (!connection.open) throw new StoreError("store-closed", path);
  if (beingWritten.has(connection)) throw new StoreError("store-busy", path);
}

/** Has every query of a store ask first whether the store can be read just now. */
export function refusingUnready(connection: Connection, path: string): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      refuseUnready(connection, path);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
