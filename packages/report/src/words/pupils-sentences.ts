import type { Definition, GapProfile, Needed } from "@lcsp/indicators";
import type { Who } from "./who.ts";

/** How many more pupils would have brought the gap to Kent's, closed it, or met its target: one sentence for each that is known. */
export function pupilsSentences(
  { pupilsNeeded: { forKent, toClose, forTarget }, ofTheRest, target, definition }: Told,
  { group }: Who,
): readonly string[] {
  const words = ofTheRest ? ofFewer(definition.countedAs) : ofThreshold;
  return [
    neededSentence(forKent, words, group, { done: "brought the gap to Kent's" }),
    neededSentence(toClose, words, group, {
      done: "closed the gap",
      already: "In these figures there is no gap to close.",
    }),
    neededSentence(forTarget, words, group, {
      done: "met the gap's target",
      already: target.status === "amber" ? metAsPeersFell : met,
    }),
  ].flatMap((sentence) => sentence ?? []);
}

type Told = Pick<GapProfile, "pupilsNeeded" | "ofTheRest" | "target"> & {
  readonly definition: Pick<Definition, "countedAs">;
};

/** What pupils would have had to do. `group`: "eligible pupils". */
interface Doing {
  readonly all: (group: string) => string;
  readonly some: (pupils: string, group: string) => string;
}

const ofThreshold: Doing = {
  all: (group) => `all ${group} had reached the threshold`,
  some: (pupils, group) => `${pupils} more of the ${group} had reached the threshold`,
};

/** For a percentage to keep low, such as absence: fewer pupils should have been what it counts. */
function ofFewer(countedAs = "among those whom the indicator counts"): Doing {
  return {
    all: (group) => `none of the ${group} had been ${countedAs}`,
    some: (pupils, group) => `${pupils} fewer of the ${group} had been ${countedAs}`,
  };
}

const met = "The gap meets its target.";

/** The figure is met, but the target is amber all the same. */
const metAsPeersFell = "The gap meets its target's figure, but its peers fell.";

/** What the pupils would have done to the gap, in words that follow "would have"; and what is said where that is so already. */
interface Goal {
  readonly done: string;
  readonly already?: string;
}

function neededSentence(
  needed: Needed,
  { all, some }: Doing,
  group: string,
  { done, already }: Goal,
): string | undefined {
  if (needed.kind === "not reachable") return `Even if ${all(group)}, that would not have ${done}.`;
  if (needed.kind !== "pupils") return undefined;
  if (needed.pupils === 0) return already;
  const of = `${thousands(needed.of)} ${group}`;
  const doing = needed.pupils === needed.of ? all(of) : some(thousands(needed.pupils), of);
  return `If ${doing}, that would have ${done}.`;
}

const thousands = (count: number): string => count.toLocaleString("en-GB");
