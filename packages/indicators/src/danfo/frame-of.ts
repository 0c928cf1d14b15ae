import type { DataFrame } from "danfojs-node";
import { explainAbsence, type LoadDanfo } from "./load-danfo.ts";

/** Columns of a frame in their order, with the type of each: danfojs would guess it from the first rows alone. */
export type ColumnsOf<Row> = Readonly<Record<keyof Row, "string" | "float32">>;

/** Rows as a frame. danfojs calls every number float32; the cells of a column keep all their digits. */
export async function frameOf<Row extends object>(
  rows: readonly Row[],
  columns: ColumnsOf<Row>,
  load: LoadDanfo,
): Promise<DataFrame> {
  const danfo = await load().catch(explainAbsence);
  const cells = rows.map((row) => {
    const byName = new Map<string, unknown>(Object.entries(row));
    return Object.keys(columns).map((name) => byName.get(name));
  });
  return new danfo.DataFrame(cells, { columns: Object.keys(columns), dtypes: Object.values(columns) });
}
