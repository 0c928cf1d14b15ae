import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Profile } from "@lcsp/indicators";

/** The first so many profiles of a folder, as they were written down. */
export function* readProfiles(folder: string, count: number): Generator<Profile> {
  for (const file of readdirSync(folder).sort().slice(0, count)) {
    yield JSON.parse(readFileSync(join(folder, file), "utf8"));
  }
}
