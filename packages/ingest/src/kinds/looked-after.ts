import { z } from "zod";
import type { PlacementType } from "../store/schema.ts";
import { choice } from "./fields/choice.ts";
import { day } from "./fields/date.ts";
import { field } from "./fields/facts.ts";
import { flagField } from "./fields/flag.ts";
import { whole } from "./fields/number.ts";
import { livingField, optionalPupilField, pupilFields, yearField } from "./fields/pupil.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";
import { ageBy } from "./relations/age-by.ts";
import { byEndOfYear } from "./relations/by-end-of.ts";
import { inOrder } from "./relations/in-order.ts";

const placements: Readonly<Record<PlacementType, readonly string[]>> = {
  "foster-care": [],
  "family-or-friends": [],
  "residential-home": [],
  "placed-for-adoption": [],
  "independent-living": [],
};

/** Children looked after by the authority, with their health in care. */
export const lookedAfter = defineKind("looked_after_child", {
  name: "looked-after",
  row: "a child looked after in the year",
  schema: z.object({
    period: yearField,
    child: field(text(), {
      expected: "the authority's number for the child",
      whenMissing: "refused",
      private: true,
      hashed: true,
    }),
    pupil: optionalPupilField,
    postcode: livingField(),
    placement_postcode: livingField("placement-malformed"),
    born: pupilFields.born,
    sex: pupilFields.sex,
    age: field(whole(0, 25), { expected: "an age in years", whenMissing: "null" }),
    started: field(day(), { expected: "a date, such as 14/03/2007", whenMissing: "null", private: true }),
    placement_type: field(choice(placements), { expected: "a type of placement", whenMissing: "null" }),
    health_check: flagField,
    dental_check: flagField,
    sdq: field(whole(0, 40), { expected: "a whole number from 0 to 40", whenMissing: "null" }),
  }),
  home: { field: "postcode" },
  placement: { field: "placement_postcode" },
  results: ["started"],
  relations: [
    ageBy("age", "born", "period", "the age must be one that a child born then has in that year"),
    inOrder("born", "started", "a child must be born before care begins"),
    byEndOfYear("started", "period", "care must begin before the school year ends"),
  ],
  reasons: "in-missing",
  key: ["period", "child"],
  repeatRule: "the same child again",
});
