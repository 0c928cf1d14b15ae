import type { Profile } from "@lcsp/indicators";
import { ENGLAND, KENT } from "@lcsp/ingest";

/** The name of an area of the profile; another partnership is known here by its code alone. */
export function areaName(code: string, profile: Profile): string {
  return [profile.partnership, KENT, ENGLAND].find((area) => area.code === code)?.name ?? code;
}
