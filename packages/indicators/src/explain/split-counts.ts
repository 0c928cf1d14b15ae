import { readAdmissions } from "../evaluate/admissions.ts";
import { readPublished } from "../evaluate/area-values.ts";
import { readShares } from "../evaluate/reach/shares.ts";
import type { Measure } from "../measure.ts";
import type { Source } from "../source.ts";
import type { SplitCount } from "./explanation.ts";
import type { Part } from "./parts.ts";

/** The districts' counts that an apportioned figure is a part of, each with the share that it was split by. Empty of any other figure. */
export async function splitCounts(
  { db }: Source,
  { indicator }: Part,
  measure: Measure,
): Promise<readonly SplitCount[]> {
  if (measure.reach.kind !== "apportioned") return [];
  const isOfAdmissions = indicator.form === "published" && indicator.from === "admissions";
  const rows = isOfAdmissions ? await readAdmissions(db) : await readPublished(db, [measure.indicator]);
  const { characteristic, value: group } = measure.group;
  const counts = rows.filter(
    (row) => row.period === measure.period && row.characteristic === characteristic && row.group === group,
  );
  const { shares } = await readShares(db);
  return shares
    .filter(({ partnership }) => partnership === measure.area)
    .flatMap(({ district, share }) => {
      const row = counts.find(({ level, area }) => level === "district" && area === district);
      const count = row?.numerator ?? row?.value ?? null;
      return count === null ? [] : [{ district, count, share }];
    });
}
