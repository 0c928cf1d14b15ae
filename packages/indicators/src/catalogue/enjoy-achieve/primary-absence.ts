import type { CubeOf } from "../../cube.ts";
import { mean } from "../../define-mean.ts";
import { ofAbsence } from "../../define-share.ts";
import { pupilSessions, type SessionColumns, schoolSessions } from "../cubes/sessions.ts";
import { absenceReturns } from "../sources.ts";
import { twoTermsNote } from "../two-terms-note.ts";

const from = (of: CubeOf<SessionColumns>) =>
  mean({
    code: "primary absence",
    title: "Absence in primary schools",
    outcome: "enjoy-achieve",
    unit: "percent",
    better: "lower",
    decimals: 2,
    numerator: "half-day sessions missed",
    denominator: "half-day sessions possible",
    source: absenceReturns,
    note: twoTermsNote,
    of,
    score: "missed",
    greatest: "missed_most",
    over: "possible",
    among: (is) => is("phase", "=", "primary"),
    per: 100,
  });

export const primaryAbsence = ofAbsence(from(pupilSessions), from(schoolSessions));
