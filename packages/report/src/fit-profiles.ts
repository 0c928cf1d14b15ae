import type { Profile } from "@lcsp/indicators";
import { UnfitProfileError } from "./unfit-profile-error.ts";
import { profileWords } from "./words/profile-words.ts";

/** The version of profiles that this package reads. */
const readVersion: Profile["version"] = 4;

/** A profile may come from a file, where no compiler has seen it. Throws an UnfitProfileError for what is none, or of another version. */
export function fitProfile(profile: Profile): Profile {
  const found: Partial<Readonly<Record<keyof Profile, unknown>>> = profile ?? {};
  const { version } = found;
  if (typeof version !== "number") throw new UnfitProfileError("no-profile", profileWords["no-profile"]());
  if (version !== readVersion)
    throw new UnfitProfileError("other-version", profileWords["other-version"](version, readVersion));
  if (![found.indicators, found.gaps, found.periods].every(Array.isArray))
    throw new UnfitProfileError("no-profile", profileWords["no-profile"]());
  return profile;
}

/** Throws an UnfitProfileError unless there are profiles, of one year and day, each of another partnership. */
export function fitTogether<Of extends Pick<Profile, "partnership" | "year" | "madeOn">>(
  all: readonly Of[],
): readonly Of[] {
  if (all.length === 0) throw new UnfitProfileError("no-profiles", profileWords["no-profiles"]());
  for (const what of ["year", "madeOn"] as const) {
    const found = [...new Set(all.map((one) => one[what]))];
    if (found.length > 1) throw new UnfitProfileError("profiles-differ", profileWords["profiles-differ"](what, found));
  }
  const codes = all.map(({ partnership }) => partnership.code);
  const twice = all.find(({ partnership }, at) => codes.indexOf(partnership.code) !== at);
  if (twice)
    throw new UnfitProfileError("partnership-twice", profileWords["partnership-twice"](twice.partnership.name));
  return all;
}

/** Throws an UnfitProfileError for a text that is no beginning of a file's name, as one with a folder is. */
export function fitStem(stem: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(stem)) return stem;
  throw new UnfitProfileError("not-a-name", profileWords["not-a-name"](stem));
}
