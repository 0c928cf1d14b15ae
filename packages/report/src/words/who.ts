import type { Definition, GapProfile, Group } from "@lcsp/indicators";
import { isRelative } from "./is-relative.ts";

/** What those whom a gap counts are called, as subjects of sentences. */
export interface Who {
  readonly group: string;
  readonly peers: string;
  /** Both together: "pupils", unless the gap's definition says otherwise. */
  readonly people: string;
  /** Whether the gap is a percentage of the peers' figure, so that its two sides are compared in proportion. */
  readonly isRelative: boolean;
}

/** The only side of a gap that is a figure and not people. */
export const median = "the median";
export const lowestFifth = "the lowest fifth";

const subjects: Readonly<Record<string, (people: string) => string>> = {
  "all all": (people) => `all ${people}`,
  "fsm eligible": (people) => `eligible ${people}`,
  "sen any": (people) => `${people} with special educational needs`,
  "attainment lowest-fifth": () => lowestFifth,
  "attainment median": () => median,
};

/** The names of a gap's two sides: as the gap declares them, else by the groups that it lies between. */
export function whoOf(gap: Pick<GapProfile, "definition" | "group" | "peers" | "history">): Who {
  const { definition, group, peers } = gap;
  const people = peopleOf(definition);
  const subject = ({ words, characteristic, value }: Group) =>
    words ?? subjects[`${characteristic} ${value}`]?.(people);
  return {
    group: subject(group) ?? `${people} of the group`,
    peers: subject(peers) ?? "their peers",
    people,
    isRelative: isRelative(gap),
  };
}

/** Whom an indicator counts. */
export const peopleOf = ({ people }: Definition): string => people ?? "pupils";
