import { z } from "zod";
import { field, readBy } from "./fields/facts.ts";
import { yearField } from "./fields/pupil.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

const word = (expected: string) => field(text(), { expected, whenMissing: "refused" });

/** Codes between semicolons, commas or line breaks; undefined where there is none. */
function parseCodes(written: string): string | undefined {
  const codes = written.split(/[;,\n]/).map((code) => code.trim());
  return codes.filter((code) => code !== "").join("; ") || undefined;
}

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
    indicators: field(readBy(parseCodes), {
      expected: "codes of indicators between semicolons",
      whenMissing: "refused",
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
