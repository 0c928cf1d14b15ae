import { KENT, type Period } from "@lcsp/ingest";
import type { Scope } from "../ask/scope.ts";
import { schoolsKey } from "../evaluate/school-counts.ts";
import type { Evaluation } from "../evaluation.ts";
import type { ChangeAgainstKent, Rank, SchoolContributions } from "../profile.ts";
import { changeAgainstKent } from "./against-kent.ts";
import type { GapsOf } from "./gaps-of.ts";
import { countsOfRest } from "./of-the-rest.ts";
import { rankOfChange } from "./rank-of-change.ts";
import { type GapBySchool, schoolContributions } from "./school-contributions.ts";
import type { Side } from "./sides.ts";

/** How a partnership's change compares with Kent's and with the other partnerships', and which schools it came from. */
export interface JudgedChange {
  readonly againstKent: ChangeAgainstKent | null;
  readonly rank: Rank;
  readonly schools: SchoolContributions | null;
}

type SchoolSources = Pick<Evaluation, "schoolCounts" | "schools">;

/** The change from a year to the scope's. Nothing is said of it where `from` is that year itself, or is not given. */
export function judgedChange(known: SchoolSources, gaps: GapsOf, scope: Scope, from: Period | undefined): JudgedChange {
  if (from === undefined || from === scope.year) return { againstKent: null, rank: { kind: "none" }, schools: null };
  return {
    againstKent: changeAgainstKent(gaps.change(scope.area, from), gaps.change(KENT.code, from)),
    rank: rankAmongAll(gaps, scope, from),
    schools: schoolsBehind(known, gaps, scope, from),
  };
}

/** There is no rank where neither way is better, as of a gap between the two bases: nobody could be first. */
function rankAmongAll(gaps: GapsOf, { area, partnerships, year }: Scope, from: Period): Rank {
  if (gaps.sides.definition.better === "neither" || !gaps.change(area, from)) return { kind: "none" };
  return rankOfChange(area, partnerships, (one) => ({ before: gaps.points(one, from), after: gaps.points(one, year) }));
}

/** Told on the school basis alone: on the others an area's pupils are not those of its schools. */
function schoolsBehind(known: SchoolSources, gaps: GapsOf, scope: Scope, from: Period): SchoolContributions | null {
  if (gaps.basis !== "school") return null;
  const { area, year, smallCohort } = scope;
  const years = { before: bySchool(known, gaps, area, from), after: bySchool(known, gaps, area, year) };
  return schoolContributions(gaps.change(area, from), years, known.schools, smallCohort);
}

function bySchool({ schoolCounts }: SchoolSources, { sides, at }: GapsOf, area: string, period: Period): GapBySchool {
  const of = (side: Side) => {
    const counts = schoolCounts.get(schoolsKey({ ...side, area, period })) ?? [];
    return sides.ofTheRest ? counts.map((one) => ({ ...one, ...countsOfRest(one) })) : counts;
  };
  return { gap: at(area, period), peers: of(sides.peers), group: of(sides.group) };
}
