import { absenceInPrimaries } from "../absence-in-primaries.ts";

export const primaryUnauthorisedAbsence = absenceInPrimaries("unauthorised", {
  code: "primary unauthorised absence",
  title: "Unauthorised absence in primary schools",
  numerator: "half-day sessions missed without leave",
});
