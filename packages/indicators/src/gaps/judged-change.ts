import { KENT, type Period } from "@lcsp/ingest";
import { schoolsKey } from "../evaluate/school-counts.ts";
import type { ChangeAgainstKent, Rank, SchoolContributions } from "../profile.ts";
import { changeAgainstKent } from "./against-kent.ts";
import type { GapsOf, Known, Shown } from "./known.ts";
import { countsOfRest } from "./of-the-rest.ts";
import { rankOfChange } from "./rank-of-change.ts";
import { type GapBySchool, schoolContributions } from "./school-contributions.ts";
import type { Side } from "./sides.ts";

/** How the change of a gap since a year stands to others', and which schools it came from. */
export interface JudgedChange {
  readonly againstKent: ChangeAgainstKent | null;
  readonly rank: Rank;
  readonly schools: SchoolContributions | null;
}

export function judgedChange(known: Known, gaps: GapsOf, shown: Shown, from: Period | undefined): JudgedChange {
  if (from === undefined || from === shown.year) return { againstKent: null, rank: { kind: "none" }, schools: null };
  const { area, partnerships, year } = shown;
  const change = gaps.change(area, from);
  return {
    againstKent: changeAgainstKent(change, gaps.change(KENT.code, from)),
    rank: change && isRanked(gaps) ? rankOfChange(area, partnerships, gaps.points, from, year) : { kind: "none" },
    schools: schoolsBehind(known, gaps, shown, from),
  };
}

/** Where neither way is better, as between the two bases, nobody is first. */
function isRanked({ sides: { definition } }: GapsOf): boolean {
  return definition.better !== "neither";
}

/** Only pupils who are counted where they go to school have one that is the area's. */
function schoolsBehind(known: Known, gaps: GapsOf, shown: Shown, from: Period): SchoolContributions | null {
  if (gaps.basis !== "school") return null;
  const { area, year, smallCohort } = shown;
  const [then, now] = [bySchool(known, gaps, area, from), bySchool(known, gaps, area, year)];
  return schoolContributions(gaps.change(area, from), then, now, known.schools, smallCohort);
}

function bySchool({ schoolCounts }: Known, { sides, at }: GapsOf, area: string, period: Period): GapBySchool {
  const of = (side: Side) => {
    const counts = schoolCounts.get(schoolsKey({ ...side, area, period })) ?? [];
    return sides.ofTheRest ? counts.map((one) => ({ ...one, ...countsOfRest(one) })) : counts;
  };
  return { gap: at(area, period), peers: of(sides.peers), group: of(sides.group) };
}
