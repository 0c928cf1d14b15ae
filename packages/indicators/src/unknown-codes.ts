import { codesGiven, rowsInForce } from "@lcsp/ingest";
import { nearest } from "./ask/names.ts";
import { codesIn, meantBy } from "./beside/plan-links.ts";
import { catalogue } from "./catalogue/index.ts";
import type { Indicator } from "./define/indicator.ts";
import { groupBy } from "./group-by.ts";
import type { UnknownCode } from "./profile.ts";
import type { Source } from "./source.ts";

/** A code as a file has it, or as the layout gives it that the file was read by. */
interface WrittenCode {
  readonly code: string;
  readonly file: string;
  readonly rows: number;
}

/**
 * The codes of published figures, of targets and of plans in force that lead to no indicator, file by file, most frequent first. Not those that a
 * built-in layout gives to what it reads: nothing in the file is wrong. `own`: indicators beside those of the built-in catalogue.
 */
export async function unknownCodes(source: Source, own: readonly Indicator[] = []): Promise<readonly UnknownCode[]> {
  const known = knownCodes(own);
  const found = [...(await inFigures(source, known)), ...(await inPlans(source, known))];
  return found
    .toSorted((one, other) => other.rows - one.rows || (one.code < other.code ? -1 : 1))
    .map((one) => ({ ...one, near: nearest(one.code, known).slice(0, 3) }));
}

/** Codes of the built-in catalogue, which files may have also where it is not all measured, and of one's own indicators. */
export function knownCodes(own: readonly Indicator[]): readonly string[] {
  return [...new Set([...catalogue, ...own].map(({ definition }) => definition.code))];
}

async function inFigures({ db }: Source, known: readonly string[]): Promise<readonly WrittenCode[]> {
  const rowsOf = (table: "area_value" | "target") =>
    db.selectFrom(rowsInForce(table).as("row")).select(["row.indicator", "row.extract_id"]);
  const found = await db
    .selectFrom(rowsOf("area_value").unionAll(rowsOf("target")).as("written"))
    .innerJoin("extract", "extract.id", "written.extract_id")
    .where("written.indicator", "not in", known)
    .select(({ fn }) => [
      "written.indicator as code",
      "extract.file",
      "extract.layout",
      fn.countAll<number>().as("rows"),
    ])
    .groupBy(["written.indicator", "extract.file", "extract.layout"])
    .$narrowType<{ code: string }>()
    .execute();
  const given = found.length === 0 ? undefined : await codesGiven();
  return found.flatMap(({ layout, code, file, rows }) =>
    given?.get(layout)?.includes(code) ? [] : [{ code, file, rows: Number(rows) }],
  );
}

/** A priority cites several codes, and some of them whole: NI 102 is both its parts. */
async function inPlans({ db }: Source, known: readonly string[]): Promise<readonly WrittenCode[]> {
  const priorities = await db
    .selectFrom(rowsInForce("plan_link").as("row"))
    .innerJoin("extract", "extract.id", "row.extract_id")
    .select(["row.indicators", "extract.file"])
    .execute();
  const cited = priorities.flatMap(({ indicators, file }) =>
    codesIn(indicators).flatMap((code) => (meantBy(code, known).length === 0 ? [{ code, file }] : [])),
  );
  return [...groupBy(cited, ({ code, file }) => JSON.stringify([code, file])).values()].flatMap((alike) =>
    alike.slice(0, 1).map((one) => ({ ...one, rows: alike.length })),
  );
}
