import { type Kysely, type Migration, Migrator } from "kysely";
import { first } from "./migrations/001-first.ts";
import { furtherKinds } from "./migrations/002-further-kinds.ts";
import { placedAgain } from "./migrations/003-placed-again.ts";
import { surveyQuestions } from "./migrations/004-survey-questions.ts";
import { rowsAside } from "./migrations/005-rows-aside.ts";
import { withdrawals } from "./migrations/006-withdrawals.ts";
import { pupilKey } from "./migrations/007-pupil-key.ts";
import { measuresByCode } from "./migrations/008-measures-by-code.ts";
import type { StoreSchema } from "./schema.ts";

/** Every migration, in order. The store's version is their number. */
const migrations: Readonly<Record<string, Migration>> = {
  "001-first": first,
  "002-further-kinds": furtherKinds,
  "003-placed-again": placedAgain,
  "004-survey-questions": surveyQuestions,
  "005-rows-aside": rowsAside,
  "006-withdrawals": withdrawals,
  "007-pupil-key": pupilKey,
  "008-measures-by-code": measuresByCode,
};

/** Version of the stores that this code writes. */
export const storeVersion = Object.keys(migrations).length;

/** Brings a store up to `storeVersion`. Throws what the database threw, the store then being as it was. */
export async function migrate(db: Kysely<StoreSchema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
