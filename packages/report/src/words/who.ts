import type { GapProfile, Group } from "@lcsp/indicators";

/** What the group and its peers are called as subjects of sentences. */
export interface Who {
  readonly group: string;
  readonly peers: string;
}

const subjects: Readonly<Record<string, string>> = {
  "all all": "all pupils",
  "fsm eligible": "eligible pupils",
  "sen any": "pupils with special educational needs",
  "attainment lowest-fifth": "the lowest fifth",
  "attainment median": "the median",
};

/** The names of a gap's two sides: as the gap declares them, else by the groups that it lies between. */
export function whoOf({ group, peers }: Pick<GapProfile, "group" | "peers">): Who {
  const subject = ({ words, characteristic, value }: Group) => words ?? subjects[`${characteristic} ${value}`];
  return { group: subject(group) ?? "pupils of the group", peers: subject(peers) ?? "their peers" };
}
