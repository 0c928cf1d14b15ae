import type { CubeOf } from "../../cube.ts";
import { mean } from "../../define-mean.ts";
import { ofAbsence } from "../../define-share.ts";
import { pupilSessions, type SessionColumns, schoolSessions } from "../cubes/sessions.ts";
import { absenceReturns } from "../sources.ts";
import { twoTermsNote } from "../two-terms-note.ts";

const from = (of: CubeOf<SessionColumns>) =>
  mean({
    code: "primary unauthorised absence",
    title: "Unauthorised absence in primary schools",
    outcome: "enjoy-achieve",
    unit: "percent",
    better: "lower",
    decimals: 2,
    numerator: "half-day sessions missed without leave",
    denominator: "half-day sessions possible",
    source: absenceReturns,
    note: twoTermsNote,
    of,
    score: "unauthorised",
    greatest: "unauthorised_most",
    over: "possible",
    among: (is) => is("phase", "=", "primary"),
    per: 100,
  });

export const primaryUnauthorisedAbsence = ofAbsence(from(pupilSessions), from(schoolSessions));
