export type { ChangeRow } from "./change-row.ts";
export type { GapRow } from "./gap-row.ts";
export { type LoadDanfo, MissingDanfoError } from "./load-danfo.ts";
export type { MeasureRow } from "./measure-row.ts";
export { changesFrame, gapsFrame, profileFrame } from "./profile-frames.ts";
export type { ProfileRow } from "./profile-row.ts";
export { toDataFrame } from "./to-data-frame.ts";
