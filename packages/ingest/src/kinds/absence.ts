import { z } from "zod";
import { missedOfPossible, sessionFields, spanField } from "./fields/absence.ts";
import { pupilFields } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";

/** Half-day sessions missed, a row an enrolment. Absence as schools sum it is a kind of its own: school-absence. */
export const absence = defineKind("absence", {
  name: "absence",
  row: "a pupil's enrolment at one school",
  schema: z.object({ ...pupilFields, span: spanField, ...sessionFields(999) }),
  school: { field: "school" },
  home: { field: "postcode" },
  results: ["school", "possible", "authorised", "unauthorised"],
  relations: [missedOfPossible],
  reasons: "in-missing",
  key: ["period", "span", "pupil", "school"],
  bothRight: "If both are, as the pupil left and came back, add the sessions of the other to it first.",
  repeatRule: "the same enrolment again",
});
