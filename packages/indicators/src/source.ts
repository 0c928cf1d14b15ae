import type { StoreSchema } from "@lcsp/ingest";
import type { Kysely } from "kysely";

/** All that this package needs of a store: its tables, on SQLite or PostgreSQL. */
export interface Source {
  readonly db: Kysely<StoreSchema>;
}
