import type { CubeOf } from "../define/cube.ts";
import { type Mean, mean } from "../define/define-mean.ts";
import { ofAbsence } from "../define/of-absence.ts";
import type { Definition } from "../facts/definition.ts";
import { pupilSessions, type SessionColumns, schoolSessions } from "./cubes/sessions.ts";
import { absenceReturns } from "./sources.ts";
import { twoTermsNote } from "./two-terms-note.ts";

/** Sessions missed in primary schools, all or with or without leave, by the rows of pupils and by those of schools. */
export function absenceInPrimaries(
  sessions: "missed" | "authorised" | "unauthorised",
  declared: Pick<Definition, "code" | "title" | "numerator">,
): Mean {
  const from = (of: CubeOf<SessionColumns>) =>
    mean({
      ...declared,
      outcome: "enjoy-achieve",
      unit: "percent",
      better: "lower",
      decimals: 2,
      denominator: "half-day sessions possible",
      source: absenceReturns,
      note: twoTermsNote,
      of,
      score: sessions,
      greatest: `${sessions}_most`,
      over: "possible",
      among: (is) => is("phase", "=", "primary"),
      per: 100,
    });
  return ofAbsence(from(pupilSessions), from(schoolSessions));
}
