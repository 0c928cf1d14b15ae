import type { Kysely } from "kysely";
import { fractional, fromExtract, optional, placedBySchool, required, whole } from "./columns.ts";
import { indexExtract } from "./index-extract.ts";

/** The pupil survey: answers a pupil, and as they were tabulated. */
export async function createSurvey(db: Kysely<unknown>): Promise<void> {
  const response = required(fromExtract(db.schema.createTable("survey_response")), "period", "instrument", "serial");
  const pupil = required(whole(placedBySchool(response), "year_group"), "sex", "question");
  await optional(pupil, "answer", "missing").execute();
  const area = required(fromExtract(db.schema.createTable("survey_figure")), "period", "level", "area", "instrument");
  const answer = required(optional(required(area, "question"), "wording"), "answer");
  await optional(whole(fractional(answer, "percent"), "base"), "missing").execute();
  await indexExtract(db, "survey_response", "survey_figure");
}
