import type { Profile } from "@lcsp/indicators";
import { fitProfile, fitStem, fitTogether } from "../fit-profiles.ts";
import { dataFile } from "./data-file.ts";
import { dataPackage } from "./data-package.ts";
import { metaFile } from "./meta-file.ts";
import { tidyRows } from "./tidy-row.ts";

/** A file of a folder of open data. */
export interface TidyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The figures of one or more partnerships for one school year, as open data: a CSV and its metadata in the layout of the Department for
 * Education, each profile as JSON, and a data package that lists them. The same profiles give the same bytes. `stem`: what the names of the
 * files begin with. Throws an UnfitProfileError for no profiles, for some that can't stand side by side, and for a stem that is no name.
 */
export function tidy(profiles: readonly Profile[], stem: string): readonly TidyFile[] {
  fitTogether(profiles.map(fitProfile));
  const rows = tidyRows(profiles);
  const data = `${fitStem(stem)}.csv`;
  const meta = `${stem}.meta.csv`;
  const jsons = profiles.map((profile) => ({ name: profileName(profile, stem, profiles.length), profile }));
  const listed = { data, meta, profiles: jsons.map(({ name }) => name) };
  return [
    { name: data, bytes: dataFile(rows) },
    { name: meta, bytes: metaFile(rows) },
    ...jsons.map(({ name, profile }) => ({ name, bytes: utf8(`${JSON.stringify(profile)}\n`) })),
    { name: "datapackage.json", bytes: utf8(dataPackage(profiles, listed)) },
  ];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function profileName({ partnership }: Profile, stem: string, of: number): string {
  return of === 1 ? `${stem}.profile.json` : `${stem}_${partnership.code.toLowerCase()}.profile.json`;
}
