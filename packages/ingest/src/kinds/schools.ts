import { z } from "zod";
import { eraFields, eraInOrder } from "./fields/era.ts";
import { field } from "./fields/facts.ts";
import { phaseField } from "./fields/phase.ts";
import { schoolNumber } from "./fields/school-number.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

const optionalText = (expected: string) => field(text(), { expected, whenMissing: "null" });

/** The register of schools: which partnership each belonged to, and from when to when. */
export const schools = defineKind("school", {
  name: "schools",
  row: "a school, or its membership of one partnership",
  reference: true,
  schema: z.object({
    dfe_number: field(schoolNumber(), { expected: "a school's number, such as 8865432", whenMissing: "refused" }),
    urn: optionalText("a number"),
    name: field(text(), { expected: "a school's name", whenMissing: "refused" }),
    phase: phaseField,
    type: optionalText("a type of school"),
    lcsp: optionalText("a partnership's code"),
    district: optionalText("a district"),
    ...eraFields(),
    successor: field(schoolNumber(), { expected: "a school's number, such as 8865432", whenMissing: "null" }),
  }),
  partnership: { field: "lcsp" },
  relations: [eraInOrder],
  reasons: "none",
  key: ["dfe_number", "from"],
  repeatRule: "the same school again",
});
