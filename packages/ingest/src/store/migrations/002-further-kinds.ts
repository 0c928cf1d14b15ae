import type { Kysely } from "kysely";
import { createAreasAndPlans } from "./002-areas-and-plans.ts";
import { createMorePupils } from "./002-pupils.ts";
import { createMoreSchools } from "./002-schools.ts";
import { createSurvey } from "./002-survey.ts";

/** Version 2 of the store: the tables of the further kinds of extract, and columns that the first ones lacked. */
export const furtherKinds = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createMorePupils(db);
    await createMoreSchools(db);
    await createAreasAndPlans(db);
    await createSurvey(db);
  },
};
