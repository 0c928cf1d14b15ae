import { type GroupOf, group } from "../define/group-of.ts";

/** The Department's two-level codes of ethnic group, but for White British (WBRI), refused (REFU) and not obtained (NOBT). */
const codes = [
  "WIRI",
  "WIRT",
  "WROM",
  "WOTH",
  "MWBC",
  "MWBA",
  "MWAS",
  "MOTH",
  "AIND",
  "APKN",
  "ABAN",
  "AOTH",
  "BCRB",
  "BAFR",
  "BOTH",
  "CHNE",
  "OOTH",
];

export const minorityEthnicGroups: readonly GroupOf[] = codes.map((code) => group("ethnicity", code));
