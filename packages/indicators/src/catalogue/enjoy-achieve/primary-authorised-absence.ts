import { absenceInPrimaries } from "../absence-in-primaries.ts";

export const primaryAuthorisedAbsence = absenceInPrimaries("authorised", {
  code: "primary authorised absence",
  title: "Authorised absence in primary schools",
  numerator: "half-day sessions missed with leave",
});
