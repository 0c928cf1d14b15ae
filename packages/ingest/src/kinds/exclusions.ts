import { z } from "zod";
import { choice } from "./fields/choice.ts";
import { day, periodContaining } from "./fields/date.ts";
import { field } from "./fields/facts.ts";
import { phaseField } from "./fields/phase.ts";
import { postcodeField, pupilField, schoolField, yearField } from "./fields/pupil.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

/** Exclusions, one row each, with what became of them. */
export const exclusions = defineKind("exclusion", {
  name: "exclusions",
  row: "one exclusion of one pupil",
  schema: z.object({
    period: yearField,
    pupil: pupilField,
    school: schoolField,
    postcode: postcodeField,
    type: field(choice({ permanent: ["P", "PERM"], fixed: ["F", "FIXD", "Fixed period"] }), {
      expected: "P (permanent) or F (fixed period)",
      whenMissing: "refused",
    }),
    date: field(day(), {
      expected: "a date, such as 14/03/2007",
      whenMissing: "refused",
      doubtIn: (date, period) => (periodContaining(String(date)) === period ? undefined : "day-outside-year"),
    }),
    phase: phaseField,
    reason: field(text(), { expected: "a code of a reason", whenMissing: "null" }),
    outcome: field(choice({ upheld: ["U"], retracted: ["T"], reinstated: ["R"] }), {
      expected: "one of upheld, retracted, reinstated",
      whenMissing: "refused",
      // Governors look at few fixed-period exclusions, and at each permanent one.
      mayLack: { field: "type", is: "fixed", means: "upheld" },
    }),
  }),
  dated: { field: "date", years: 0 },
  school: { field: "school" },
  home: { field: "postcode" },
  results: ["school"],
  reasons: "in-missing",
  key: ["period", "pupil", "school", "type", "date"],
  // For a session in the morning and another in the afternoon, but not for good.
  tellsApart: {
    field: "reason",
    finding: "exclusions-of-one-day",
    unless: { field: "type", is: "permanent", rule: "the same exclusion for another reason" },
  },
  repeatRule: "the same exclusion again",
});
