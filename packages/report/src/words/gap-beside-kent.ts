import type { Gap } from "@lcsp/indicators";
import { capital } from "./capital.ts";
import type { Who } from "./who.ts";

/**
 * Whether a gap is wider or narrower than Kent's, where its interval leaves Kent's gap out. Undefined where there is no gap, or where
 * either is not reliable.
 */
export function gapBesideKent({ gap, interval, reliable }: Gap, kent: Gap, { group, peers }: Who): string | undefined {
  if (gap.kind !== "value" || gap.value === 0 || kent.gap.kind !== "value" || !interval || !reliable || !kent.reliable)
    return undefined;
  const { lower, upper } = interval;
  if (lower <= kent.gap.value && kent.gap.value <= upper) return "The difference from Kent's gap could be chance.";
  const isWide = gap.value > kent.gap.value;
  // Where the group is ahead here or in Kent, there are not two gaps of which one could be wider.
  if (gap.value > 0 && kent.gap.value >= 0) return `The gap is ${isWide ? "wider" : "narrower"} than Kent's.`;
  return `${capital(group)} do ${isWide ? "worse" : "better"} beside ${peers} than in Kent.`;
}
