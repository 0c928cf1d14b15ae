import type { GapChange, GapProfile } from "@lcsp/indicators";
import { isAcrossChange } from "./across-change.ts";
import { besideKentSentence, kentSentence } from "./beside-kent.ts";
import { changeSentence } from "./change-sentence.ts";
import { gapSentence } from "./gap-sentence.ts";
import { gapsBehind, paceSentence } from "./pace-sentence.ts";
import { pupilsSentences } from "./pupils-sentences.ts";
import { whoOf } from "./who.ts";

/** All that a gap's page says of the last year: a caution first where what is counted changed since the baseline. */
export function gapStory(profile: GapProfile): readonly string[] {
  const { definition, history, sinceBaseline, againstKent } = profile;
  const { decimals, changedIn } = definition;
  const who = whoOf(profile);
  const changes = { own: sinceBaseline, kent: profile.kentSinceBaseline };
  const { partnership: last, kent } = history.at(-1) ?? {};
  if (!last || !kent) return [];
  const told = [
    changedIn && sinceBaseline && isAcrossChange(definition, sinceBaseline)
      ? `What is counted changed in ${changedIn.period}: ${changedIn.sentence}`
      : undefined,
    gapSentence(last, who, decimals),
    ...(last.gap.kind === "value" ? changesIn(profile).map((change) => changeSentence(change, who, decimals)) : []),
    last.gap.kind === "value"
      ? kentSentence(againstKent.sinceBaseline, changes, definition, last.gap.value)
      : undefined,
    last.gap.kind === "value" ? paceSentence(profile.pace, gapsBehind(profile), who, decimals) : undefined,
    besideKentSentence(last, kent, who),
    ...pupilsSentences(profile, who),
  ];
  return told.flatMap((sentence) => sentence ?? []);
}

/** Since last year, and since the baseline where that is another. */
function changesIn({ sincePreviousYear, sinceBaseline }: GapProfile): readonly GapChange[] {
  const previous = sincePreviousYear?.from === sinceBaseline?.from ? null : sincePreviousYear;
  return [previous, sinceBaseline].filter((change) => change !== null);
}
