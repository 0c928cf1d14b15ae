import { z } from "zod";
import { eraFields, eraInOrder } from "./fields/era.ts";
import { field } from "./fields/facts.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

/** The list of partnerships, with the first and last school year of each. */
export const partnerships = defineKind("partnership", {
  name: "partnerships",
  row: "a partnership",
  reference: true,
  schema: z.object({
    code: field(text(), { expected: "a partnership's code", whenMissing: "refused" }),
    name: field(text(), { expected: "a partnership's name", whenMissing: "refused" }),
    formerly: field(text(), { expected: "the name it had before", whenMissing: "null" }),
    ...eraFields(),
  }),
  relations: [eraInOrder],
  reasons: "none",
  key: ["code"],
  repeatRule: "the same partnership again",
});
