import type { Group } from "@lcsp/indicators";

const ethnicGroups: Readonly<Record<string, string>> = {
  WBRI: "White British",
  WIRI: "White Irish",
  WIRT: "Traveller of Irish heritage",
  WROM: "Gypsy or Roma",
  WOTH: "any other White background",
  MWBC: "White and Black Caribbean",
  MWBA: "White and Black African",
  MWAS: "White and Asian",
  MOTH: "any other mixed background",
  AIND: "Indian",
  APKN: "Pakistani",
  ABAN: "Bangladeshi",
  AOTH: "any other Asian background",
  BCRB: "Black Caribbean",
  BAFR: "Black African",
  BOTH: "any other Black background",
  CHNE: "Chinese",
  OOTH: "any other ethnic group",
  REFU: "ethnic group refused",
  NOBT: "ethnic group not obtained",
};

const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  /** Not always pupils: also residents, infants or employers. */
  all: { all: "everyone" },
  fsm: {
    eligible: "eligible for free school meals",
    "not-eligible": "not eligible for free school meals",
    "not-known": "free school meals not known",
  },
  sen: {
    none: "no special educational needs",
    any: "with special educational needs",
    "school-action": "School Action",
    "school-action-plus": "School Action Plus",
    statement: "with a statement of special educational needs",
    "not-known": "special educational needs not known",
  },
  sex: { female: "girls", male: "boys", "not-known": "sex not known" },
  language: {
    english: "first language English",
    other: "first language other than English",
    "not-known": "first language not known",
  },
  looked_after: { "looked-after": "looked-after children" },
  phase: {
    nursery: "nursery schools",
    primary: "primary schools",
    secondary: "secondary schools",
    special: "special schools",
    "pupil-referral-unit": "pupil referral units",
    independent: "independent schools",
  },
  attainment: { median: "the median of all children", "lowest-fifth": "the mean of the lowest achieving 20%" },
  ethnicity: ethnicGroups,
  cause: {
    falls: "by falls",
    "mechanical forces": "by exposure to mechanical forces",
    "transport accidents": "in transport accidents",
    "self-harm": "by intentional self-harm",
    other: "by other causes",
  },
};

/** A group of pupils in words: those of its declaration, else those here; what has neither is said as its publisher codes it. */
export function groupWords(group: Group): string {
  if (group.words !== undefined) return group.words;
  return groups[group.characteristic]?.[group.value] ?? `${group.characteristic}: ${group.value}`;
}

/** What the groups of a characteristic are groups by. */
const topics: Readonly<Record<string, string>> = {
  all: "Total",
  fsm: "Free school meals",
  sen: "Special educational needs",
  sex: "Sex",
  language: "First language",
  looked_after: "Looked-after children",
  phase: "Phase of school",
  attainment: "Attainment",
  ethnicity: "Ethnic group",
  cause: "Cause of injury",
};

/** The characteristic of a group in words; one that has none here is said as its publisher codes it. */
export function topicWords({ characteristic }: Group): string {
  return topics[characteristic] ?? characteristic;
}
