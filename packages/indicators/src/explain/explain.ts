import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import { fold, nearest } from "../ask/names.ts";
import { partnershipNamed, yearAsWritten } from "../ask/request.ts";
import { UnknownNameError } from "../ask/unknown-name-error.ts";
import { catalogue } from "../catalogue/index.ts";
import type { Indicator } from "../define.ts";
import { basesOf } from "../evaluate/candidate.ts";
import type { Evaluation } from "../evaluation.ts";
import { type Figures, figureAt } from "../figures.ts";
import type { Measure } from "../measure.ts";
import type { Area } from "../profile.ts";
import type { Source } from "../source.ts";
import { areaValueRows } from "./area-value-rows.ts";
import type { ExplainedFigure, Explanation } from "./explanation.ts";
import { type Part, partsOf } from "./parts.ts";
import { pupilRows } from "./pupil-rows.ts";

export interface ExplainRequest {
  /** Code or name. Kent and England alone unless told. */
  readonly partnership?: string;
  /** The latest year that has a figure unless told. */
  readonly year?: string | number;
}

/** Where an indicator's figures came from, out of an evaluation of the same source. */
export async function explainFigures(
  source: Source,
  evaluation: Evaluation,
  code: string,
  request: ExplainRequest,
): Promise<Explanation> {
  const indicator = indicatorNamed(code);
  const named = request.partnership === undefined ? [] : [partnershipNamed(evaluation, request.partnership)];
  const areas: readonly Area[] = [...named, { code: KENT.code, name: KENT.name }, ENGLAND];
  const parts = partsOf(indicator);
  const period =
    request.year === undefined ? latest(evaluation, parts) : yearAsWritten(request.year, evaluation.periods);
  const figures: ExplainedFigure[] = [];
  for (const { area, part, measure } of measuresOf(evaluation.figures, indicator, parts, areas, period)) {
    figures.push({ area, measure, rows: await rowsBehind(source, part, measure) });
  }
  const ids = new Set(figures.flatMap(({ measure }) => measure.extracts));
  return {
    definition: indicator.definition,
    period,
    figures,
    extracts: evaluation.extracts.filter(({ id }) => ids.has(id)),
  };
}

function indicatorNamed(code: string): Indicator {
  const found = catalogue.find(({ definition }) => fold(definition.code) === fold(code));
  if (found) return found;
  const codes = catalogue.map(({ definition }) => definition.code);
  throw new UnknownNameError("indicator", code, nearest(code, codes));
}

function latest({ measures, periods }: Evaluation, parts: readonly Part[]): Period {
  const codes = new Set(parts.map(({ code }) => code));
  const found = measures.filter(({ indicator, value }) => codes.has(indicator) && value.kind !== "none");
  const last =
    found
      .map(({ period }) => period)
      .sort()
      .at(-1) ?? periods.at(-1);
  return last ?? yearAsWritten("", periods);
}

function measuresOf(
  figures: Figures,
  indicator: Indicator,
  parts: readonly Part[],
  areas: readonly Area[],
  period: Period,
): { area: Area; part: Part; measure: Measure }[] {
  const all = areas.flatMap((area) =>
    basesOf(indicator).flatMap((basis) =>
      parts.map((part) => {
        const key = { indicator: part.code, area: area.code, basis, period, group: part.group };
        return { area, part, measure: figureAt(figures, key) };
      }),
    ),
  );
  return [...new Map(all.filter(({ measure }) => measure.road !== null).map((one) => [one.measure, one])).values()];
}

/** Null where the number of rows would tell what is hidden, and for a gap made of two sides, which alone have rows. */
async function rowsBehind({ db }: Source, part: Part, measure: Measure): Promise<ExplainedFigure["rows"]> {
  const { indicator } = part;
  const isHidden = measure.value.kind === "none" && measure.value.reason !== "not-applicable";
  if (isHidden) return null;
  if (measure.road !== "pupils") {
    const rows = await areaValueRows(db, measure, indicator.form === "rate" ? indicator.groups : []);
    return rows.length > 0 ? rows : null;
  }
  if (indicator.form !== "rate" && indicator.form !== "spread") return null;
  return pupilRows(db, indicator, measure, part.group);
}
