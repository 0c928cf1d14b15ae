import { z } from "zod";
import { eraFields, eraInOrder } from "./fields/era.ts";
import { field } from "./fields/facts.ts";
import { schoolNumber } from "./fields/school-number.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

/** Other names and old numbers of schools, for extracts that carry nothing else. One may be of a few years only. */
export const schoolAliases = defineKind("school_alias", {
  name: "school-aliases",
  row: "another name or number of a school",
  reference: true,
  schema: z.object({
    name: field(text(), { expected: "a name or an old number", whenMissing: "refused" }),
    dfe_number: field(schoolNumber(), { expected: "a school's number, such as 8865432", whenMissing: "refused" }),
    ...eraFields(),
  }),
  relations: [eraInOrder],
  reasons: "none",
  key: ["name", "from"],
  repeatRule: "the same name again",
});
