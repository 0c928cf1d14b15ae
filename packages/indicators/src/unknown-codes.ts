import { rowsInForce } from "@lcsp/ingest";
import { nearest } from "./ask/names.ts";
import { catalogue } from "./catalogue/index.ts";
import type { Source } from "./source.ts";

/** A code of published figures that no indicator has. */
export interface UnknownCode {
  readonly code: string;
  readonly file: string;
  /** Rows of the file that bear it, which are in the store and in no figure. */
  readonly rows: number;
  /** Codes that may have been meant. */
  readonly near: readonly string[];
}

/** The codes of published figures in force that lead to no indicator, file by file, most frequent first. */
export async function unknownCodes({ db }: Source): Promise<readonly UnknownCode[]> {
  const known = catalogue.map(({ definition }) => definition.code);
  const found = await db
    .selectFrom(rowsInForce("area_value").as("figure"))
    .innerJoin("extract", "extract.id", "figure.extract_id")
    .where("figure.indicator", "not in", known)
    .select(({ fn }) => ["figure.indicator as code", "extract.file", fn.countAll<number>().as("rows")])
    .groupBy(["figure.indicator", "extract.file"])
    .orderBy("rows", "desc")
    .orderBy("figure.indicator")
    .execute();
  return found.map(({ rows, ...one }) => ({ ...one, rows: Number(rows), near: nearest(one.code, known).slice(0, 3) }));
}
