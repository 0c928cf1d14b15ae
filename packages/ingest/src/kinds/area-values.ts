import { z } from "zod";
import { areaFields, countField, groupFields, ofPartnership } from "./fields/area.ts";
import { choice } from "./fields/choice.ts";
import { field } from "./fields/facts.ts";
import { indicatorCode } from "./fields/indicator-code.ts";
import { figure, percentage } from "./fields/number.ts";
import { defineKind } from "./kind.ts";
import { noFraction } from "./relations/no-fraction.ts";
import { partsOf } from "./relations/parts-of.ts";

const key = ["period", "indicator", "level", "area", "basis", "characteristic", "group"];

/** Published figures, one row an area, indicator, year and group. A file with a column a measure becomes several rows. */
export const areaValues = defineKind("area_value", {
  name: "area-values",
  row: "a published figure of an area",
  schema: z.object({
    period: areaFields.period,
    indicator: field(indicatorCode(), { expected: "the code of an indicator", whenMissing: "refused" }),
    level: areaFields.level,
    area: areaFields.area,
    ...groupFields,
    numerator: countField,
    denominator: countField,
    value: field(figure(), { expected: "a number", whenMissing: "null" }),
    coverage: field(percentage(), { expected: "a percentage from 0 to 100", whenMissing: "null" }),
    status: field(choice({ provisional: ["P"], revised: ["R"], final: ["F"] }), {
      expected: "one of provisional, revised, final",
      whenMissing: "null",
    }),
  }),
  school: { field: "area", only: { level: "school" } },
  partnership: ofPartnership,
  relations: [
    noFraction("value", "numerator", "denominator", "a percentage must be a hundred times its fraction"),
    {
      ...partsOf(["numerator"], "denominator", "of a percentage those who reached it must be no more than all"),
      ofPercentage: "value",
    },
  ],
  reasons: { beside: ["numerator", "denominator", "value", "coverage"], bounds: ["numerator"] },
  piece: key,
  key,
  repeatRule: "the same figure again",
});
