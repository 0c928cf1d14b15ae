import { z } from "zod";
import { field } from "./fields/facts.ts";
import { postcode, text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

const part = (expected: string) => field(text(), { expected, whenMissing: "null" });

/** Postcodes and the areas in which they lie. One without a partnership lies outside Kent. */
export const postcodes = defineKind("postcode", {
  name: "postcodes",
  row: "a postcode",
  reference: true,
  schema: z.object({
    postcode: field(postcode(), { expected: "a postcode", whenMissing: "refused" }),
    lsoa: part("the code of a small area"),
    ward: part("the code of a ward"),
    district: part("a district"),
    lcsp: part("a partnership's code"),
  }),
  partnership: { field: "lcsp" },
  reasons: "none",
  key: ["postcode"],
  repeatRule: "the same postcode again",
});
