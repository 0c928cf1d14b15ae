import { ENGLAND, KENT, type StoreSchema } from "@lcsp/ingest";
import type { Kysely } from "kysely";
import type { Indicator } from "../define/indicator.ts";
import { groupBy } from "../group-by.ts";
import type { Measure } from "../measure.ts";
import { readAdmissions } from "./admissions.ts";
import { type PublishedRow, readPublished, sumSchools } from "./area-values.ts";
import { publishedMeasure } from "./published.ts";
import { type LargerFigure, reachPartnerships } from "./reach/reach.ts";
import { readShares } from "./reach/shares.ts";
import { schoolMeasures } from "./schools.ts";

/** Measures from published figures: of schools, summed; of partnerships, Kent and England; and of larger areas, as they reach partnerships. */
export async function fromPublishers(
  db: Kysely<StoreSchema>,
  indicators: ReadonlyMap<string, Indicator>,
  apportion: boolean,
): Promise<readonly Measure[]> {
  const codes = [...indicators.keys()];
  const rows = [...(await readPublished(db, codes)), ...(await admissionsOf(db, indicators))];
  const figures = rows.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    return indicator
      ? [{ level: row.level, measure: publishedMeasure(indicator, row), unit: indicator.definition.unit }]
      : [];
  });
  const own = figures.filter((figure) => !isLarger(figure)).map(({ measure }) => measure);
  const reached = reachPartnerships(figures.filter(isLarger), await readShares(db), apportion);
  return [...(await schoolsOf(db, indicators)), ...own, ...reached];
}

async function schoolsOf(db: Kysely<StoreSchema>, indicators: ReadonlyMap<string, Indicator>) {
  const sums = groupBy(await sumSchools(db, [...indicators.keys()]), ({ indicator }) => indicator);
  return [...sums].flatMap(([code, ofOne]) => {
    const indicator = indicators.get(code);
    return indicator ? schoolMeasures(indicator, ofOne) : [];
  });
}

/** Admissions as rows of every indicator that is made of them. */
async function admissionsOf(
  db: Kysely<StoreSchema>,
  indicators: ReadonlyMap<string, Indicator>,
): Promise<readonly PublishedRow[]> {
  const rows = (await readAdmissions(db)).filter(isShown);
  return [...indicators].flatMap(([code, indicator]) =>
    indicator.form === "published" && indicator.from === "admissions"
      ? rows.map((row) => ({ ...row, indicator: code }))
      : [],
  );
}

/** Of a partnership, of an area that may reach one, or of Kent or England. */
function isShown({ level, area }: Pick<PublishedRow, "level" | "area">): boolean {
  if (level === "authority") return area === KENT.code;
  return level === "country" ? area === ENGLAND.code : level !== "school" && level !== "region";
}

function isLarger<F extends { readonly level: PublishedRow["level"] }>(
  figure: F,
): figure is F & Pick<LargerFigure, "level"> {
  return figure.level === "district" || figure.level === "primary-care-trust";
}
