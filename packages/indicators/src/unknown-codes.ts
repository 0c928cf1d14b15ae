import { rowsInForce } from "@lcsp/ingest";
import { nearest } from "./ask/names.ts";
import { catalogue } from "./catalogue/index.ts";
import type { UnknownCode } from "./profile.ts";
import type { Source } from "./source.ts";

/** The codes of published figures and of targets in force that lead to no indicator, file by file, most frequent first. */
export async function unknownCodes({ db }: Source): Promise<readonly UnknownCode[]> {
  const known = catalogue.map(({ definition }) => definition.code);
  const rowsOf = (table: "area_value" | "target") =>
    db.selectFrom(rowsInForce(table).as("row")).select(["row.indicator", "row.extract_id"]);
  const found = await db
    .selectFrom(rowsOf("area_value").unionAll(rowsOf("target")).as("written"))
    .innerJoin("extract", "extract.id", "written.extract_id")
    .where("written.indicator", "not in", known)
    .select(({ fn }) => ["written.indicator as code", "extract.file", fn.countAll<number>().as("rows")])
    .groupBy(["written.indicator", "extract.file"])
    .orderBy("rows", "desc")
    .orderBy("written.indicator")
    .$narrowType<{ code: string }>()
    .execute();
  return found.map(({ rows, ...one }) => ({ ...one, rows: Number(rows), near: nearest(one.code, known).slice(0, 3) }));
}
