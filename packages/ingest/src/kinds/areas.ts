import { z } from "zod";
import { field } from "./fields/facts.ts";
import { share } from "./fields/number.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

/** How an area's count is shared between partnerships. */
export const areas = defineKind("area_share", {
  name: "areas",
  row: "the share of an area that lies in one partnership",
  reference: true,
  schema: z.object({
    area: field(text(), { expected: "the code or name of an area", whenMissing: "refused" }),
    lcsp: field(text(), { expected: "a partnership's code", whenMissing: "refused" }),
    share: field(share(), { expected: "a share from 0 to 1, or a percentage", whenMissing: "refused" }),
  }),
  partnership: { field: "lcsp" },
  reasons: "none",
  key: ["area", "lcsp"],
  repeatRule: "the same share again",
});
