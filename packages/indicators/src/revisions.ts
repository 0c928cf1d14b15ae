import { ENGLAND, KENT } from "@lcsp/ingest";
import type { CleanRequest } from "./ask/request.ts";
import type { Earlier } from "./earlier.ts";
import type { Evaluation } from "./evaluation.ts";
import type { RevisedFigure, SinceLastLoad } from "./facts/revision-facts.ts";
import type { Figure, Group, Measure } from "./measure.ts";
import type { IndicatorProfile } from "./profile.ts";

/** What the newest load changed of the figures shown, for the partnership, Kent and England. `indicators`: those of the profile. */
export function revisionsOf(
  evaluation: Evaluation,
  { partnership, periods }: CleanRequest,
  indicators: readonly IndicatorProfile[],
): SinceLastLoad | null {
  const { earlier, figures, extracts } = evaluation;
  if (earlier === null) return null;
  const areas = new Set<string>([partnership.code, KENT.code, ENGLAND.code]);
  const files = new Map([...earlier.files, ...extracts.map(({ id, file }) => [id, file] as const)]);
  const listed = new Set(indicators.map(({ definition, group }) => groupKey(definition.code, group)));
  const isShown = ({ area, period, indicator, group }: Measure) =>
    areas.has(area) && periods.includes(period) && listed.has(groupKey(indicator, group));
  const shown = [...new Map([...earlier.figures, ...figures])].filter(([, measure]) => isShown(measure));
  const pairs = shown.map(([key]) => ({ was: earlier.figures.get(key), is: figures.get(key) }));
  return {
    loaded: earlier.loaded,
    before: earlier.before,
    figures: pairs.flatMap(({ was, is }) =>
      was && isHeld(was) && !isSame(was, is) ? [revised(was, is, { files, withdrawn: earlier.withdrawn })] : [],
    ),
    added: pairs.filter(({ was, is }) => (was === undefined || !isHeld(was)) && is !== undefined && isHeld(is)).length,
  };
}

const groupKey = (code: string, { characteristic, value }: Group): string => [code, characteristic, value].join("\t");

function revised(
  was: Measure,
  is: Measure | undefined,
  { files, withdrawn }: Pick<Earlier, "files" | "withdrawn">,
): RevisedFigure {
  const { indicator, area, basis, group, period } = was;
  const [before, after] = [was.extracts, is?.extracts ?? []];
  const named = (ids: readonly number[]) => [...new Set(ids.flatMap((id) => files.get(id) ?? []))];
  const gone = before.filter((id) => !after.includes(id));
  return {
    ...{ indicator, area, basis, group, period },
    was: was.value,
    is: is?.value ?? { kind: "none", reason: "not-available" },
    replaced: named(gone),
    by: named(after.filter((id) => !before.includes(id))),
    withdrawn: gone.length > 0 && gone.every((id) => withdrawn.has(id)),
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
