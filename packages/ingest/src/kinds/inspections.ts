import { z } from "zod";
import type { InspectionGrade } from "../store/schema.ts";
import { choice } from "./fields/choice.ts";
import { day, periodOfDay } from "./fields/date.ts";
import { field } from "./fields/facts.ts";
import { phaseField } from "./fields/phase.ts";
import { schoolField } from "./fields/pupil.ts";
import { defineKind } from "./kind.ts";
import { byEndOfFile } from "./relations/by-end-of.ts";

const grades: Readonly<Record<InspectionGrade, readonly string[]>> = {
  outstanding: ["1", "Grade 1"],
  good: ["2", "Grade 2"],
  satisfactory: ["3", "Grade 3"],
  inadequate: ["4", "Grade 4"],
};

const date = "a date, such as 14/03/2007";

/** Ofsted's inspections of schools. A layout names one column for both the date and the school year. */
export const inspections = defineKind("inspection", {
  name: "inspections",
  row: "an inspection of a school",
  schema: z.object({
    period: field(periodOfDay(), { expected: date, whenMissing: "refused" }),
    school: schoolField,
    phase: phaseField,
    date: field(day(), { expected: date, whenMissing: "refused" }),
    grade: field(choice(grades), {
      expected: "one of outstanding, good, satisfactory, inadequate, or 1 to 4",
      whenMissing: "refused",
    }),
  }),
  school: { field: "school" },
  results: ["school"],
  relations: [byEndOfFile("date", "an inspection must not be later than the year in the file's name")],
  reasons: "none",
  key: ["school", "date"],
  repeatRule: "the same inspection again",
});
