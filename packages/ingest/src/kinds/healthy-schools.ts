import { z } from "zod";
import type { HealthyStatus } from "../store/schema.ts";
import { choice } from "./fields/choice.ts";
import { day } from "./fields/date.ts";
import { field } from "./fields/facts.ts";
import { schoolField, yearField } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";
import { byEndOfYear } from "./relations/by-end-of.ts";

const statuses: Readonly<Record<HealthyStatus, readonly string[]>> = {
  achieved: ["A"],
  "working-towards": ["W"],
  "not-in-programme": ["N"],
};

/** Schools and the National Healthy Schools Programme. */
export const healthySchools = defineKind("healthy_school", {
  name: "healthy-schools",
  row: "a school's status in the programme of Healthy Schools",
  schema: z.object({
    period: yearField,
    school: schoolField,
    status: field(choice(statuses), {
      expected: "one of achieved, working towards, not in programme",
      whenMissing: "refused",
    }),
    date: field(day(), { expected: "a date, such as 14/03/2007", whenMissing: "null" }),
  }),
  school: { field: "school" },
  results: ["school"],
  relations: [byEndOfYear("date", "period", "the day must lie before the school year ends")],
  reasons: "in-missing",
  key: ["period", "school"],
  repeatRule: "the same school again",
});
