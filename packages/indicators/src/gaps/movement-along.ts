import type { Measure } from "../measure.ts";
import type { Gap, Pace, PaceMovement } from "../profile.ts";
import { leastSquares, type Point } from "../statistics/least-squares.ts";
import { kindBySigns } from "./kind-of-change.ts";
import { type Sign, signOfPoints } from "./sign.ts";

/** A year that a line is drawn through: x is the year, y the gap in percentage points. */
export interface YearOnLine extends Point {
  readonly gap: Gap;
}

/**
 * What a gap did along the line of this slope, and by whose movement. The slope of a gap is the peers' slope less the group's: where the
 * peers' own line falls, some of a narrowing is due to that.
 */
export function movementAlong(slope: number, years: readonly YearOnLine[]): Pick<Pace, "movement" | "kind"> {
  const [group, peers] = [signAlong(years, ({ group }) => group), signAlong(years, ({ peers }) => peers)];
  const narrowing = signOfPoints(-slope);
  return {
    movement: narrowing === 0 ? null : nameOf(narrowing, years, peers < 0),
    kind: canExplain(group, peers, narrowing) ? kindBySigns(group, peers, narrowing) : null,
  };
}

/** The name goes by all years, not only the first and the last: a line can fall although the last gap is wider than the first. */
function nameOf(narrowing: -1 | 1, years: readonly YearOnLine[], peersFell: boolean): PaceMovement {
  const signs = years.map(({ y }) => signOfPoints(y));
  if (signs.every((sign) => sign <= 0)) return narrowing > 0 ? "further ahead" : "less far ahead";
  const isOneGap = signs.every((sign) => sign >= 0);
  if (narrowing < 0) return isOneGap ? "widened" : "lost";
  const told = isOneGap ? "narrowed" : "gained";
  return peersFell ? `${told}, peers fell` : told;
}

/** Whether the slopes of the two sides can explain that of the gap. NI 92 is a quotient, whose slope need not follow from theirs. */
function canExplain(group: Sign, peers: Sign, narrowing: Sign): boolean {
  return group === peers ? group !== 0 || narrowing === 0 : Math.sign(group - peers) === narrowing;
}

/** Whether the line through one side's own figures falls, is level or rises. */
function signAlong(years: readonly YearOnLine[], side: (gap: Gap) => Measure): Sign {
  const points = years.flatMap(({ x, gap }) => {
    const { value } = side(gap);
    return value.kind === "value" ? [{ x, y: value.value }] : [];
  });
  return signOfPoints(leastSquares(points)?.slope ?? 0);
}
