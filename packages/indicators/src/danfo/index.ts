export type { MeasureRow } from "./measure-row.ts";
export { MissingDanfoError, toDataFrame } from "./to-data-frame.ts";
