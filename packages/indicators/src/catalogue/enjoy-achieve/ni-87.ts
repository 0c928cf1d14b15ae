import { proportion } from "../../define-rate.ts";
import { ofAbsence, share } from "../../define-share.ts";
import { absence } from "../cubes/absence.ts";
import { schoolAbsence } from "../cubes/school-absence.ts";
import { handbook } from "../sources.ts";
import { twoTermsNote } from "../two-terms-note.ts";

const words = {
  code: "NI 87",
  title: "Secondary school persistent absence rate",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "enrolments with 64+ half-day sessions of absence (annual) or 52+ (autumn and spring terms)",
  denominator: "secondary enrolments with possible sessions > 0",
  source: handbook,
  note: twoTermsNote,
} as const;

export const ni87 = ofAbsence(
  proportion({
    ...words,
    of: absence,
    count: (is) => is("persistent", "=", 1),
    among: (is) => is("phase", "=", "secondary"),
  }),
  share({
    ...words,
    of: schoolAbsence,
    least: "persistent",
    greatest: "persistent_most",
    over: "enrolments",
    among: (is) => is("phase", "=", "secondary"),
  }),
);
