import { z } from "zod";
import { choice } from "./fields/choice.ts";
import { field } from "./fields/facts.ts";
import { decimal } from "./fields/number.ts";
import { yearField } from "./fields/pupil.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

const count = () => field(decimal(0, 1e9), { expected: "a count", whenMissing: "null" });

const word = (expected: string) => field(text(), { expected, whenMissing: "refused" });

/** Published figures, one row an area, indicator, year and group. A file with a column a measure becomes several rows. */
export const areaValues = defineKind("area_value", {
  name: "area-values",
  row: "a published figure of an area",
  schema: z.object({
    period: yearField,
    indicator: word("the code of an indicator"),
    level: field(
      choice({
        school: [],
        partnership: ["LCSP"],
        district: ["Local authority district"],
        authority: ["Local authority"],
        region: ["Regional"],
        country: ["National"],
      }),
      { expected: "one of school, partnership, district, authority, region, country", whenMissing: "refused" },
    ),
    area: word("the code of an area"),
    basis: field(choice({ school: [], home: [] }), { expected: "school or home", whenMissing: "null" }),
    characteristic: field(text(), { expected: "the name of a characteristic", whenMissing: { means: "all" } }),
    group: field(text(), { expected: "the name of a group", whenMissing: { means: "all" } }),
    numerator: count(),
    denominator: count(),
    value: field(decimal(-1e9, 1e9), { expected: "a number", whenMissing: "null" }),
  }),
  school: { field: "area", only: { level: "school" } },
  reasons: { beside: ["numerator", "denominator", "value"], bounds: ["numerator"] },
  key: ["period", "indicator", "level", "area", "basis", "characteristic", "group"],
  repeatRule: "the same figure again",
});
