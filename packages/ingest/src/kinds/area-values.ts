import { z } from "zod";
import { areaFields, countField, groupFields, ofPartnership } from "./fields/area.ts";
import { choice } from "./fields/choice.ts";
import { field } from "./fields/facts.ts";
import { indicatorCode } from "./fields/indicator-code.ts";
import { percentage } from "./fields/number.ts";
import { defineKind } from "./kind.ts";

const figure = ["period", "indicator", "level", "area", "basis", "characteristic", "group"];

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
    value: field(percentage(-1e9, 1e9), { expected: "a number", whenMissing: "null" }),
    coverage: field(percentage(0, 100), { expected: "a percentage from 0 to 100", whenMissing: "null" }),
    status: field(choice({ provisional: ["P"], revised: ["R"], final: ["F"] }), {
      expected: "one of provisional, revised, final",
      whenMissing: "null",
    }),
  }),
  school: { field: "area", only: { level: "school" } },
  partnership: ofPartnership,
  reasons: { beside: ["numerator", "denominator", "value", "coverage"], bounds: ["numerator"] },
  piece: figure,
  key: figure,
  repeatRule: "the same figure again",
});
