import type { Kysely } from "kysely";
import { createExtracts } from "./001-extracts.ts";
import { createPupils } from "./001-pupils.ts";
import { createReference } from "./001-reference.ts";
import { createSchoolAndArea } from "./001-school-and-area.ts";

/** Version 1 of the store: every table of schema.ts. Migrations see the database as it was, so they know no row types. */
export const first = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createExtracts(db);
    await createReference(db);
    await createPupils(db);
    await createSchoolAndArea(db);
  },
};
