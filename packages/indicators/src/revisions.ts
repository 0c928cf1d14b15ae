import { ENGLAND, isReferenceKind, KENT } from "@lcsp/ingest";
import type { CleanRequest } from "./ask/request.ts";
import type { CurrentExtract } from "./evaluate/extracts.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Change, changeOf } from "./extracts-changed.ts";
import type { RevisedFigure, SinceLastLoad } from "./facts/revision-facts.ts";
import { groupBy } from "./group-by.ts";
import type { Figure, Group, Measure } from "./measure.ts";
import type { IndicatorProfile } from "./profile.ts";
import { undoHiding } from "./protect/hidden.ts";

/** What the newest load changed of the figures shown, for the partnership, Kent and England. `indicators`: those of the profile. */
export function revisionsOf(
  evaluation: Evaluation,
  { partnership, periods }: CleanRequest,
  indicators: readonly IndicatorProfile[],
): SinceLastLoad | null {
  const { earlier, figures, extracts } = evaluation;
  if (earlier === null) return null;
  const areas = new Set<string>([partnership.code, KENT.code, ENGLAND.code]);
  const change = { before: byId(earlier.extracts), now: byId(extracts), withdrawn: earlier.withdrawn };
  const listed = new Set(indicators.map(({ definition, group }) => groupKey(definition.code, group)));
  const isShown = ({ area, period, indicator, group }: Measure) =>
    areas.has(area) && periods.includes(period) && listed.has(groupKey(indicator, group));
  const shown = [...new Map([...earlier.figures, ...figures])].filter(([, measure]) => isShown(measure));
  const pairs = shown.map(([key]) => ({ was: earlier.figures.get(key), is: figures.get(key) }));
  return {
    loaded: earlier.loaded,
    before: earlier.before,
    figures: pairs.flatMap(({ was, is }) => (was && isHeld(was) && !isSame(was, is) ? [revised(was, is, change)] : [])),
    added: pairs.filter(({ was, is }) => (was === undefined || !isHeld(was)) && is !== undefined && isHeld(is)).length,
    tables: tablesChanged(change),
  };
}

const groupKey = (code: string, { characteristic, value }: Group): string => [code, characteristic, value].join("\t");

const byId = (extracts: readonly CurrentExtract[]): ReadonlyMap<number, CurrentExtract> =>
  new Map(extracts.map((extract) => [extract.id, extract]));

/** A kind's tables of reference that are not those of before. */
function tablesChanged(change: Change): SinceLastLoad["tables"] {
  const tables = [...new Map([...change.before, ...change.now]).values()].filter(({ kind }) => isReferenceKind(kind));
  return [...groupBy(tables, ({ kind }) => kind).values()].flatMap((alike) => {
    const ids = alike.map(({ id }) => id);
    const changed = changeOf(
      ids.filter((id) => change.before.has(id)),
      ids.filter((id) => change.now.has(id)),
      change,
    );
    return changed.replaced.length + changed.by.length > 0 ? [changed] : [];
  });
}

function revised(was: Measure, is: Measure | undefined, change: Change): RevisedFigure {
  const { indicator, area, basis, group, period } = was;
  return {
    ...{ indicator, area, basis, group, period },
    was: is && undoHiding(was, is) ? { kind: "none", reason: "suppressed" } : was.value,
    is: is?.value ?? { kind: "none", reason: "not-available" },
    ...changeOf(was.extracts, is?.extracts ?? [], change),
  };
}

const isHeld = ({ value }: Measure): boolean => !(value.kind === "none" && value.reason === "not-available");

/** Sums of the same numbers in another order may differ in their last bits: no figure of ours does by a billionth. */
function isSame({ value: was }: Measure, now: Measure | undefined): boolean {
  if (now === undefined) return false;
  const [a, b] = [numbersOf(was), numbersOf(now.value)];
  const reason = (figure: Figure) => (figure.kind === "none" ? figure.reason : figure.kind);
  return reason(was) === reason(now.value) && a.every((one, at) => Math.abs(one - (b[at] ?? Number.NaN)) < 1e-9);
}

function numbersOf(figure: Figure): readonly number[] {
  if (figure.kind === "value") return [figure.value];
  return figure.kind === "between" ? [figure.least, figure.greatest] : [];
}
