import { persistentAbsence } from "../persistent-absence.ts";
import { absenceReturns } from "../sources.ts";

export const primaryPersistentAbsence = persistentAbsence("primary", {
  code: "primary persistent absence",
  title: "Primary school persistent absence rate",
  source: absenceReturns,
});
