import { absenceInPrimaries } from "../absence-in-primaries.ts";

export const primaryAbsence = absenceInPrimaries("missed", {
  code: "primary absence",
  title: "Absence in primary schools",
  numerator: "half-day sessions missed",
});
