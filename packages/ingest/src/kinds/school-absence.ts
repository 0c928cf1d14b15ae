import { z } from "zod";
import { missedOfPossible, sessionFields, spanField } from "./fields/absence.ts";
import { field } from "./fields/facts.ts";
import { count } from "./fields/number.ts";
import { phaseField } from "./fields/phase.ts";
import { schoolField, yearField } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";
import { partsOf } from "./relations/parts-of.ts";

const enrolments = () => field(count(10_000), { expected: "a number of enrolments", whenMissing: "null" });

/** Half-day sessions missed, a row a school: what the kind "absence" holds a row an enrolment. */
export const schoolAbsence = defineKind("school_absence", {
  name: "school-absence",
  row: "a school's absence",
  schema: z.object({
    period: yearField,
    school: schoolField,
    span: spanField,
    phase: phaseField,
    enrolments: enrolments(),
    ...sessionFields(9_999_999),
    persistent: enrolments(),
  }),
  school: { field: "school" },
  results: ["school", "enrolments", "possible", "authorised", "unauthorised", "persistent"],
  relations: [
    missedOfPossible,
    partsOf(["enrolments"], "possible", "each enrolment must have one possible session or more"),
    partsOf(["persistent"], "enrolments", "the persistent absentees must be no more than the enrolments"),
  ],
  reasons: {
    beside: ["enrolments", "possible", "authorised", "unauthorised", "persistent"],
    bounds: ["persistent"],
  },
  key: ["period", "span", "school", "phase"],
  repeatRule: "the same school again",
});
