import { KENT } from "@lcsp/ingest";
import type { CleanRequest } from "./ask/request.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Measure } from "./measure.ts";
import type { DataQuality, ExtractSummary } from "./profile.ts";
import { protectBalances } from "./protect/protect-balances.ts";
import { unplacedRows } from "./unplaced-rows.ts";

/** What the figures of one profile rest on: of the years that it shows, for its partnership and Kent. */
export function qualityOf(evaluation: Evaluation, { partnership, periods, year }: CleanRequest): DataQuality {
  const shown = new Set<string>(periods);
  const areas = new Set<string>([partnership.code, KENT.code]);
  const isShown = ({ area, period }: Pick<Measure, "area" | "period">) => areas.has(area) && shown.has(period);
  return {
    extracts: evaluation.extracts
      .filter(({ periods: own }) => own.length === 0 || own.some((one) => shown.has(one)))
      .map(summary),
    balances: evaluation.balances.filter(({ period }) => shown.has(period)),
    measureBalances: protectBalances(
      evaluation.measureBalances.filter(({ period }) => period === year),
      evaluation.figures,
      evaluation.reconciliations,
    ),
    reconciliations: evaluation.reconciliations.filter(isShown),
    incomplete: evaluation.measures.filter((measure) => isShown(measure) && isIncomplete(measure)),
    unknownCodes: evaluation.unknownCodes,
    lackingTables: evaluation.lackingTables,
    unplaced: unplacedRows(evaluation.unplaced.filter(({ period }) => shown.has(period))),
  };
}

function summary({ layout, ...extract }: Evaluation["extracts"][number]): ExtractSummary {
  return extract;
}

/** Shown as lying between two ends. One that a complete figure took the place of stands among the reconciliations instead. */
function isIncomplete({ value }: Measure): boolean {
  return value.kind === "between";
}
