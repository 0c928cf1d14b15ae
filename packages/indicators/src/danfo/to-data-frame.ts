import type { DataFrame } from "danfojs-node";
import type { Measure } from "../measure.ts";
import { frameOf } from "./frame-of.ts";
import { type LoadDanfo, loadDanfo } from "./load-danfo.ts";
import { measureColumns, measureRow } from "./measure-row.ts";

/**
 * Finished measures as a data frame of danfojs, one row a measure, columns as in MeasureRow. A figure that is missing is NaN, with its
 * reason in the column `reason`: filter by it before computing, because danfojs takes a null for 0 in a grouped mean.
 * danfojs is loaded by the first call.
 */
export function toDataFrame(measures: readonly Measure[], load: LoadDanfo = loadDanfo): Promise<DataFrame> {
  return frameOf(measures.map(measureRow), measureColumns, load);
}
