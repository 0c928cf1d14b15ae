import type { Interval } from "../measure.ts";

/** What an interval says of a difference: 1 where all of it is above 0, -1 where all of it is below; 0 where it holds 0, or there is none. */
export function signOfInterval(interval: Interval | null): -1 | 0 | 1 {
  if (interval && interval.lower > 0) return 1;
  return interval && interval.upper < 0 ? -1 : 0;
}
