import { proportion, type Rate } from "../define/define-rate.ts";
import { share } from "../define/define-share.ts";
import { ofAbsence } from "../define/of-absence.ts";
import type { Definition } from "../facts/definition.ts";
import { absence } from "./cubes/absence.ts";
import { schoolAbsence } from "./cubes/school-absence.ts";
import { twoTermsNote } from "./two-terms-note.ts";

/** Persistent absence at schools of one phase, by the rows of pupils and by those of schools. */
export function persistentAbsence(
  phase: "primary" | "secondary",
  declared: Pick<Definition, "code" | "title" | "source">,
): Rate {
  const definition: Definition = {
    ...declared,
    outcome: "enjoy-achieve",
    unit: "percent",
    better: "lower",
    decimals: 1,
    numerator: "enrolments with 64+ half-day sessions of absence (annual) or 52+ (autumn and spring terms)",
    denominator: `${phase} enrolments with possible sessions > 0`,
    countedAs: "persistently absent",
    note: twoTermsNote,
  };
  return ofAbsence(
    proportion({
      ...definition,
      of: absence,
      count: (is) => is("persistent", "=", 1),
      among: (is) => is("phase", "=", phase),
    }),
    share({
      ...definition,
      of: schoolAbsence,
      least: "persistent",
      greatest: "persistent_most",
      over: "enrolments",
      among: (is) => is("phase", "=", phase),
    }),
  );
}
