import type { GapChange, GapProfile } from "@lcsp/indicators";
import { isAcrossChange } from "./across-change.ts";
import { changeBesideKent } from "./change-beside-kent.ts";
import { changeSentence } from "./change-sentence.ts";
import { gapBesideKent } from "./gap-beside-kent.ts";
import { gapSentence } from "./gap-sentence.ts";
import { paceSentence } from "./pace-sentence.ts";
import { pupilsSentences } from "./pupils-sentences.ts";
import { type Who, whoOf } from "./who.ts";

/** All that a gap's page says of the last year. A caution comes first where what is counted changed since the baseline. */
export function gapStory(profile: GapProfile): readonly string[] {
  const { definition, history, sinceBaseline } = profile;
  const { decimals, changedIn } = definition;
  const who = whoOf(profile);
  const { partnership: last, kent } = history.at(-1) ?? {};
  if (!last || !kent) return [];
  const told = [
    changedIn && sinceBaseline && isAcrossChange(definition, sinceBaseline)
      ? `What is counted changed in ${changedIn.period}: ${changedIn.sentence}`
      : undefined,
    gapSentence(last, who, decimals),
    ...(last.gap.kind === "value" ? movementSentences(profile, last.gap.value, who) : []),
    gapBesideKent(last, kent, who),
    ...pupilsSentences(profile, who),
  ];
  return told.flatMap((sentence) => sentence ?? []);
}

/** How the gap came to be what it is `now`, in percentage points: its changes, the last of them beside Kent's, and its pace. */
function movementSentences(profile: GapProfile, now: number, who: Who): readonly (string | undefined)[] {
  const { definition, sinceBaseline, kentSinceBaseline, againstKent, pace } = profile;
  const { decimals } = definition;
  const changes = { own: sinceBaseline, kent: kentSinceBaseline };
  return [
    ...changesIn(profile).map((change) => changeSentence(change, who, decimals)),
    changeBesideKent(againstKent.sinceBaseline, changes, definition, now),
    paceSentence(pace, who, decimals),
  ];
}

/** The changes since last year and since the baseline: one where these are the same year. */
function changesIn({ sincePreviousYear, sinceBaseline }: GapProfile): readonly GapChange[] {
  const previous = sincePreviousYear?.from === sinceBaseline?.from ? null : sincePreviousYear;
  return [previous, sinceBaseline].filter((change) => change !== null);
}
