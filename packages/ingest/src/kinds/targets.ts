import { z } from "zod";
import { areaFields, groupFields, ofPartnership } from "./fields/area.ts";
import { choice } from "./fields/choice.ts";
import { field } from "./fields/facts.ts";
import { indicatorCode } from "./fields/indicator-code.ts";
import { figure } from "./fields/number.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";
import { floorOf } from "./relations/floor-of.ts";

const goal = () => field(figure(), { expected: "a number", whenMissing: "null" });

/** A measure goes by its code where it has one: codes share words (NI 102a and NI 102b), and plans word one code in several ways. */
const target = ["period", "indicator", "measure", "level", "area", "basis", "characteristic", "group"];

/** Targets that plans set. */
export const targets = defineKind("target", {
  name: "targets",
  row: "the target of an area for an indicator and a year",
  schema: z.object({
    period: areaFields.period,
    indicator: field(indicatorCode(), { expected: "the code of an indicator", whenMissing: "null" }),
    measure: field(text(), {
      expected: "the name of a measure, or the code of an indicator beside it",
      whenMissing: "refused",
      yieldsTo: "indicator",
    }),
    level: areaFields.level,
    area: areaFields.area,
    ...groupFields,
    target: goal(),
    floor: goal(),
    direction: field(choice({ "at-least": [], "at-most": [], narrow: [] }), {
      expected: "one of at least, at most, narrow",
      whenMissing: "refused",
    }),
    source: field(text(), { expected: "the document that sets the target", whenMissing: "refused" }),
  }),
  partnership: ofPartnership,
  ahead: true,
  relations: [floorOf("floor", "target", "direction", "the floor must be easier to reach than the target")],
  reasons: "in-missing",
  piece: target,
  key: target,
  bothRight: "If both are, they are two measures: give each its own code.",
  repeatRule: "the same target again",
});
