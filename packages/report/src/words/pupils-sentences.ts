import type { GapProfile, Needed } from "@lcsp/indicators";
import type { Who } from "./who.ts";

/** How many pupils more would have brought the gap to Kent's, closed it, or met its target: a sentence for each that is known. */
export function pupilsSentences(
  { forKent, toClose, forTarget }: GapProfile["pupilsNeeded"],
  { group }: Who,
  status?: GapProfile["target"]["status"],
): readonly string[] {
  return [
    neededSentence(forKent, group, "brought the gap to Kent's"),
    neededSentence(toClose, group, "closed the gap", "In these figures there is no gap to close."),
    neededSentence(forTarget, group, "met the gap's target", status === "amber" ? metAsPeersFell : met),
  ].flatMap((sentence) => sentence ?? []);
}

const met = "The gap meets its target.";

/** A figure that is met, of a target that is amber all the same. */
const metAsPeersFell = "The gap meets its target's figure, but its peers fell.";

function neededSentence(needed: Needed, group: string, done: string, already?: string): string | undefined {
  if (needed.kind === "not reachable")
    return `Even if all ${group} had reached the threshold, that would not have ${done}.`;
  if (needed.kind !== "pupils") return undefined;
  if (needed.pupils === 0) return already;
  return `If ${thousands(needed.pupils)} more of the ${thousands(needed.of)} ${group} had reached the threshold, that would have ${done}.`;
}

const thousands = (count: number): string => count.toLocaleString("en-GB");
