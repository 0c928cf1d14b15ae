import { z } from "zod";
import { field } from "./fields/facts.ts";
import { indicatorCodes } from "./fields/indicator-code.ts";
import { yearField } from "./fields/pupil.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

const word = (expected: string) => field(text(), { expected, whenMissing: "refused" });

/** The priorities of the partnerships' plans, with the indicators by which each is watched. */
export const planLinks = defineKind("plan_link", {
  name: "plan-links",
  row: "a priority of a plan",
  schema: z.object({
    period: yearField,
    lcsp: word("a partnership's code or name"),
    theme: word("a theme of the plan"),
    priority: word("the code of a priority"),
    priority_text: word("a priority in words"),
    indicators: field(indicatorCodes(), {
      expected: "codes of indicators between semicolons",
      // A priority may be watched by no indicator.
      whenMissing: { means: "" },
    }),
  }),
  partnership: { field: "lcsp" },
  ahead: true,
  reasons: "none",
  // A plan is replaced as a whole: a priority that it has no more is none.
  piece: ["period", "lcsp"],
  key: ["period", "lcsp", "priority"],
  repeatRule: "the same priority again",
});
