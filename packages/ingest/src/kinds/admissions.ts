import { z } from "zod";
import { areaFields, ofPartnership } from "./fields/area.ts";
import { field } from "./fields/facts.ts";
import { whole } from "./fields/number.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";
import { partsOf } from "./relations/parts-of.ts";

const count = (expected: string) => field(whole(0, 1e9), { expected, whenMissing: "null" });

/** Emergency admissions to hospital for injury, by the area in which the patient lives and by cause. */
export const admissions = defineKind("admission", {
  name: "admissions",
  row: "the admissions of an area's residents for one cause",
  schema: z.object({
    ...areaFields,
    cause: field(text(), { expected: "a cause, or all", whenMissing: "refused" }),
    ages: field(text(), { expected: "ages such as 0-17", whenMissing: { means: "0-17" } }),
    admissions: count("a number of admissions"),
    population: count("a number of residents"),
  }),
  partnership: ofPartnership,
  results: ["admissions"],
  relations: [partsOf(["admissions"], "population", "the admissions of a year must be no more than the residents")],
  reasons: { beside: ["admissions", "population"], bounds: ["admissions"] },
  key: ["period", "level", "area", "cause", "ages"],
  repeatRule: "the same count again",
});
