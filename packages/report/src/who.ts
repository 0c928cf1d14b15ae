import type { GapProfile, Group } from "@lcsp/indicators";

/** Whose gap it is, as the subjects of sentences. */
export interface Who {
  readonly group: string;
  readonly peers: string;
}

const subjects: Readonly<Record<string, string>> = {
  "fsm eligible": "eligible pupils",
  "sen any": "pupils with special educational needs",
  "sex female": "girls",
  "sex male": "boys",
  "looked_after looked-after": "looked-after children",
  "attainment lowest-fifth": "the lowest fifth",
  "attainment median": "the median",
};

/** The subjects of a gap: between the two bases, those who live here and those at its schools. */
export function whoOf({ group, peers }: Pick<GapProfile, "group" | "peers">): Who {
  const isAll = (one: Group) => one.characteristic === "all";
  if (isAll(group)) return { group: "children who live here", peers: "pupils at its schools" };
  const subject = (one: Group) => subjects[`${one.characteristic} ${one.value}`];
  return {
    group: subject(group) ?? "pupils of the group",
    peers: isAll(peers) ? "all pupils" : (subject(peers) ?? "their peers"),
  };
}
