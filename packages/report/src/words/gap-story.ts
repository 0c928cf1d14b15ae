import type { ChangeAgainstKent, Gap, GapChange, GapProfile } from "@lcsp/indicators";
import { isAcrossChange } from "./across-change.ts";
import { type Changes, changeBesideKent } from "./change-beside-kent.ts";
import { changeSentence } from "./change-sentence.ts";
import { gapBesideKent } from "./gap-beside-kent.ts";
import { couldBeNone, gapSentence } from "./gap-sentence.ts";
import { paceSentence } from "./pace-sentence.ts";
import { pupilsSentences } from "./pupils-sentences.ts";
import { type Who, whoOf } from "./who.ts";

/** All that a gap's page says of the last year. A caution comes first where what is counted changed since the baseline. */
export function gapStory(profile: GapProfile): readonly string[] {
  const { definition, history, sinceBaseline } = profile;
  const { decimals, changedIn } = definition;
  const who = whoOf(profile);
  const year = history.at(-1);
  if (!year) return [];
  const { partnership: last, kent } = year;
  const told = [
    changedIn && sinceBaseline && isAcrossChange(definition, sinceBaseline)
      ? `What is counted changed in ${changedIn.period}: ${changedIn.sentence}`
      : undefined,
    gapSentence(last, year.period, who, decimals),
    ...(last.gap.kind === "value" ? movementSentences(profile, last, last.gap.value, who) : []),
    gapBesideKent(last, kent, who),
    ...pupilsSentences(profile, who),
  ];
  return told.flatMap((sentence) => sentence ?? []);
}

/** How the gap came to be what it is `now`, in percentage points: its changes, each beside Kent's, and its pace. */
function movementSentences(profile: GapProfile, last: Gap, now: number, who: Who): readonly string[] {
  const { definition, pace } = profile;
  const { decimals } = definition;
  const changes = changesIn(profile);
  const couldBeChance =
    couldBeNone(last) && changes.length > 0 && changes.every(({ own }) => own.verdict === "no clear change");
  return [
    ...changes.map((change) => {
      const told = changeSentence(change.own, who, decimals);
      const besideKent = changeBesideKent(change.beside, change, definition, now);
      return besideKent ? `${told} ${besideKent}` : told;
    }),
    paceSentence(pace, who, decimals, couldBeChance),
  ];
}

interface ToldChange extends Changes {
  readonly own: GapChange;
  readonly beside: ChangeAgainstKent | null;
}

/** The changes since last year and since the baseline: one where these are the same year. */
function changesIn(gap: GapProfile): readonly ToldChange[] {
  const { sincePreviousYear, sinceBaseline, kentSincePreviousYear, kentSinceBaseline, againstKent } = gap;
  const isSame = sincePreviousYear?.from === sinceBaseline?.from;
  const since = (own: GapChange | null, kent: GapChange | null, beside: ChangeAgainstKent | null) =>
    own ? [{ own, kent, beside }] : [];
  return [
    ...(isSame ? [] : since(sincePreviousYear, kentSincePreviousYear, againstKent.sincePreviousYear)),
    ...since(sinceBaseline, kentSinceBaseline, againstKent.sinceBaseline),
  ];
}
