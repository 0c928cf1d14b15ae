import { basesOf } from "../evaluate/candidate.ts";
import type { Evaluation } from "../evaluation.ts";
import { type Figures, figureAt } from "../figures.ts";
import type { Measure } from "../measure.ts";
import type { Area } from "../profile.ts";
import type { Source } from "../source.ts";
import { admissionRows } from "./admission-rows.ts";
import { areaValueRows } from "./area-value-rows.ts";
import type { Asked } from "./asked.ts";
import type { ExplainedFigure, Explanation, FoundBy } from "./explanation.ts";
import type { Part } from "./parts.ts";
import { pupilRows, rowsFoundBy } from "./pupil-rows.ts";
import { splitCounts } from "./split-counts.ts";
import { termsOf } from "./terms.ts";

/** Where the figures came from that are asked about, out of an evaluation of the same source. */
export async function figuresBehind(
  source: Source,
  evaluation: Evaluation,
  asked: Asked,
): Promise<Omit<Explanation, "questions" | "changes">> {
  const figures: ExplainedFigure[] = [];
  for (const { area, part, measure } of measuresOf(evaluation.figures, asked)) {
    const rows = await rowsBehind(source, part, measure);
    figures.push({
      area,
      measure,
      rows,
      foundBy: rows ? await foundBy(source, part, measure) : [],
      splitCounts: rows ? await splitCounts(source, part, measure) : [],
    });
  }
  const ids = new Set(
    figures.flatMap(({ measure, foundBy: others }) => [...measure.extracts, ...others.map(({ extract }) => extract)]),
  );
  return {
    definition: asked.indicator.definition,
    besides: asked.besides,
    period: asked.period,
    figures,
    extracts: evaluation.extracts.filter(({ id }) => ids.has(id)),
  };
}

/** Each once: on every basis, and those whose publishers name none. */
function measuresOf(
  figures: Figures,
  { indicator, parts, areas, period }: Asked,
): { area: Area; part: Part; measure: Measure }[] {
  const all = areas.flatMap((area) =>
    [...basesOf(indicator), null].flatMap((basis) =>
      parts.map((part) => {
        const key = { indicator: part.code, area: area.code, basis: part.basis ?? basis, period, group: part.group };
        return { area, part, measure: figureAt(figures, key) };
      }),
    ),
  );
  return [...new Map(all.filter(({ measure }) => measure.road !== null).map((one) => [one.measure, one])).values()];
}

async function foundBy({ db }: Source, { indicator, group }: Part, measure: Measure): Promise<readonly FoundBy[]> {
  const [, counted] = termsOf(indicator, measure.road) ?? [];
  const by = counted?.cube.foundBy;
  return counted && by === group.characteristic ? rowsFoundBy(db, counted, measure, group) : [];
}

/** Null where the number of rows would tell what is hidden, and for a gap made of two sides, which alone have rows. */
async function rowsBehind({ db }: Source, part: Part, measure: Measure): Promise<ExplainedFigure["rows"]> {
  const { indicator } = part;
  const isHidden = measure.value.kind === "none" && measure.value.reason !== "not-applicable";
  if (isHidden) return null;
  const terms = termsOf(indicator, measure.road);
  const counted = terms ? await pupilRows(db, terms, measure, part.group) : [];
  if (counted.length > 0 || measure.road === "pupils") return terms && counted;
  const rows =
    indicator.form === "published" && indicator.from === "admissions"
      ? await admissionRows(db, measure)
      : await areaValueRows(db, measure, indicator.form === "rate" ? indicator.groups : []);
  return rows.length > 0 ? rows : null;
}
