import type { FoundationStageTable } from "@lcsp/ingest";
import { type RawBuilder, sql } from "kysely";
import type { CubeOf } from "../../define/cube.ts";
import { characteristics, type PupilCharacteristics } from "./characteristics.ts";
import { isCountedIn, oneEach, placedColumns, schoolColumn } from "./placed-rows.ts";

type Scale = keyof FoundationStageTable & (`${"pse" | "cll" | "mat"}_${number}` | "kuw" | "phy" | "cre");

/** Scales of the areas of learning that have more than one. */
const pse: readonly Scale[] = ["pse_1", "pse_2", "pse_3"];
const cll: readonly Scale[] = ["cll_1", "cll_2", "cll_3", "cll_4"];
const maths: readonly Scale[] = ["mat_1", "mat_2", "mat_3"];
const scales: readonly Scale[] = [...pse, ...cll, ...maths, "kuw", "phy", "cre"];

/** Flags of a child: 6 or more in every scale of an area of learning, or null where the score of any of them is missing. */
export interface FoundationStageColumns extends PupilCharacteristics {
  /** 1 where all 13 scales are known. */
  readonly complete: 0 | 1;
  /** 78 points or more in all. */
  readonly points78: 0 | 1 | null;
  readonly pse: 0 | 1 | null;
  readonly cll: 0 | 1 | null;
  readonly maths: 0 | 1 | null;
  readonly kuw: 0 | 1 | null;
  readonly phy: 0 | 1 | null;
  readonly cre: 0 | 1 | null;
}

export const foundationStage: CubeOf<FoundationStageColumns> = {
  kind: "foundation-stage",
  bases: ["school", "home"],
  namesSchool: true,
  groupedBy: characteristics,
  columns: ["complete", "points78", "pse", "cll", "maths", "kuw", "phy", "cre"],
  rows: (db, basis) =>
    db
      .selectFrom("foundation_stage as row")
      .where(isCountedIn(basis))
      .select([...placedColumns(basis), schoolColumn, oneEach, ...characteristics])
      .select([
        sql<0 | 1>`case when ${total} is null then 0 else 1 end`.as("complete"),
        sql<0 | 1 | null>`case when ${total} >= 78 then 1 when ${total} < 78 then 0 end`.as("points78"),
        sixInEvery(pse).as("pse"),
        sixInEvery(cll).as("cll"),
        sixInEvery(maths).as("maths"),
        sixInEvery(["kuw"]).as("kuw"),
        sixInEvery(["phy"]).as("phy"),
        sixInEvery(["cre"]).as("cre"),
      ]),
};

/** Points over all 13 scales, or null where one is missing. */
export const total = sumOf(scales);

/** A child without a score in every scale of the area is in neither its numerator nor its denominator. */
function sixInEvery(ofArea: readonly Scale[]): RawBuilder<0 | 1 | null> {
  const every = sql.join(
    ofArea.map((scale) => sql`${of(scale)} >= 6`),
    sql` and `,
  );
  return sql`case when ${sumOf(ofArea)} is null then null when ${every} then 1 else 0 end`;
}

/** Null where one of them is missing. */
function sumOf(some: readonly Scale[]) {
  return sql<number | null>`(${sql.join(some.map(of), sql` + `)})`;
}

function of(scale: Scale) {
  return sql.ref(`row.${scale}`);
}
