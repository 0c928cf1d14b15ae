import type { DataFrame } from "danfojs-node";
import type { Measure } from "../measure.ts";
import { wording } from "../wording.ts";
import { columns, measureRow } from "./measure-row.ts";

/** danfojs-node is an optional part, and it is not there. Its message says how to get it. */
export class MissingDanfoError extends Error {
  constructor(cause: unknown) {
    super(wording["danfo-absent"](), { cause });
    this.name = "MissingDanfoError";
  }
}

/**
 * Finished measures as a data frame of danfojs, one row a measure, columns as in MeasureRow. A figure that is missing is NaN, with its
 * reason in the column `reason`: filter by it before computing, because danfojs takes a null for 0 in a grouped mean.
 * danfojs is loaded by the first call.
 */
export async function toDataFrame(measures: readonly Measure[], load: LoadDanfo = loadDanfo): Promise<DataFrame> {
  const danfo = await load().catch(explainAbsence);
  const rows = measures.map(measureRow);
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const cells = rows.map((row) => names.map((name) => row[name]));
  return new danfo.DataFrame(cells, { columns: names, dtypes: Object.values(columns) });
}

/** How danfojs is loaded: by its name, unless a test says otherwise. */
type LoadDanfo = () => Promise<Pick<typeof import("danfojs-node"), "DataFrame">>;

const loadDanfo: LoadDanfo = () => import("danfojs-node");

function explainAbsence(error: unknown): never {
  const isAbsent = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
  throw isAbsent ? new MissingDanfoError(error) : error;
}
