import type { Period } from "@lcsp/ingest";
import type { Indicator } from "../define/indicator.ts";
import type { CurrentExtract } from "../evaluate/extracts.ts";
import { everyone, type Measure } from "../measure.ts";
import type { IndicatorProfile, Unavailable, YearOfIndicator } from "../profile.ts";
import { waysTo } from "./ways-to.ts";

/** The indicators that have no figure in the last two of the years shown, each with the extracts that would give one. */
export function unavailable(
  catalogue: readonly Indicator[],
  profiles: readonly IndicatorProfile[],
  extracts: readonly CurrentExtract[],
  periods: readonly Period[],
): readonly Unavailable[] {
  const recent = new Set<string>(periods.slice(-2));
  const isRecent = ({ periods: own }: CurrentExtract) => own.some((period) => recent.has(period));
  const loaded = new Set(extracts.filter(isRecent).map(({ kind }) => kind));
  return catalogue.flatMap((indicator) => {
    const last = lastKnown(indicator, profiles);
    if (last !== null && recent.has(last)) return [];
    const givenBy = waysTo(indicator).map((way) => ({ ...way, loaded: way.kinds.filter((kind) => loaded.has(kind)) }));
    return [{ definition: indicator.definition, last, givenBy }];
  });
}

/** The last year with a known figure for everyone; for an indicator that is only shown by groups, with one for any of its groups. */
function lastKnown({ definition, form }: Indicator, profiles: readonly IndicatorProfile[]): Period | null {
  const own = profiles.filter((one) => one.definition.code === definition.code);
  const shown = own.filter(({ group }) => form === "each group" || group.characteristic === everyone.characteristic);
  const known = shown.flatMap(({ history }) => history.filter(isHeld).map(({ period }) => period));
  return known.sort().at(-1) ?? null;
}

function isHeld({ partnership, kent, england }: YearOfIndicator): boolean {
  return [partnership, kent, england].some(isKnown);
}

/** A figure that is hidden is known; one that was never loaded, or is not asked of its area, is not. */
function isKnown({ value, road }: Measure): boolean {
  return road !== null && (value.kind !== "none" || value.reason !== "not-available");
}
