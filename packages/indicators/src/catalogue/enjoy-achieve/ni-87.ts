import { persistentAbsence } from "../persistent-absence.ts";
import { handbook } from "../sources.ts";

export const ni87 = persistentAbsence("secondary", {
  code: "NI 87",
  title: "Secondary school persistent absence rate",
  source: handbook,
});
