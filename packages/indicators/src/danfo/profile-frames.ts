import type { DataFrame } from "danfojs-node";
import type { Profile } from "../profile.ts";
import { changeColumns, changeRows } from "./change-row.ts";
import { frameOf } from "./frame-of.ts";
import { gapColumns, gapRows } from "./gap-row.ts";
import { type LoadDanfo, loadDanfo } from "./load-danfo.ts";
import { profileColumns, profileRow } from "./profile-row.ts";

/** The profile's year: one row an indicator, basis and group, columns as in ProfileRow. What is missing is as in toDataFrame. */
export function profileFrame(profile: Profile, load: LoadDanfo = loadDanfo): Promise<DataFrame> {
  return frameOf(
    profile.indicators.map((one) => profileRow(profile, one)),
    profileColumns,
    load,
  );
}

/** The profile's gaps: one row a gap, area (the partnership, Kent, England) and year, columns as in GapRow. */
export function gapsFrame(profile: Profile, load: LoadDanfo = loadDanfo): Promise<DataFrame> {
  return frameOf(gapRows(profile), gapColumns, load);
}

/** How the profile's gaps moved to its year: one row a gap, area and year since, of the changes that are known; columns as in ChangeRow. */
export function changesFrame(profile: Profile, load: LoadDanfo = loadDanfo): Promise<DataFrame> {
  return frameOf(changeRows(profile), changeColumns, load);
}
