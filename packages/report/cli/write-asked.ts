import { join } from "node:path";
import {
  type Area,
  type Evaluation,
  evaluateAll,
  type Profile,
  type ProfileRequest,
  profileOf,
} from "@lcsp/indicators";
import { KENT, type Period, type Store } from "@lcsp/ingest";
import {
  type Finished,
  type InCounty,
  inCounty,
  makeCountyWorkbook,
  makeWorkbook,
  makeWorkbooks,
  tidy,
} from "../src/index.ts";
import type { AskedFor } from "./asked-for.ts";
import { withEarlier } from "./earlier.ts";
import type { Edition } from "./edition.ts";
import { fileStem } from "./inputs.ts";
import { namesAsTyped } from "./names-as-typed.ts";
import { sayDisagreeing } from "./say-disagreeing.ts";
import type { Terminal } from "./terminal.ts";
import { dataWritten, workbookWritten } from "./wording.ts";
import { refuseOverwriting, writeAppendix, writeKindly } from "./write-appendix.ts";

/** What was written. */
export interface Written {
  readonly workbooks: readonly string[];
  /** The workbook that compares all partnerships, where all were asked for. */
  readonly county?: string;
  /** Files of open data. */
  readonly data: readonly string[];
  /** One of the profiles, by which the next command is suggested. */
  readonly example: Profile;
}

/** Writes what was asked for, from what the store holds. Nothing is written where one workbook can't be. */
export async function writeAsked(
  store: Store,
  asked: AskedFor,
  edition: Edition,
  terminal: Terminal,
): Promise<Written> {
  const evaluation = await withEarlier(store, edition.shown, (before) =>
    namesAsTyped(() => evaluateAll(store, { apportion: edition.apportion, before }), edition.found),
  );
  const example = await namesAsTyped(async () => firstOf(evaluation, asked, edition), edition.found);
  const areas = asked.whose === "one" ? [example.partnership] : evaluation.partnerships;
  sayDisagreeing(evaluation, { year: edition.year, areas: areas.map(({ code }) => code) }, terminal);
  const workbooks = areas.map((area) => pathOf(area, asked, edition.year));
  const county = asked.whose === "one" ? undefined : pathOf(KENT, asked, edition.year);
  for (const workbook of county === undefined ? workbooks : [...workbooks, county])
    await refuseOverwriting(store, workbook, edition);
  const profiles = () => profilesOf(evaluation, areas, edition);
  const { freeze, contact } = edition;
  if (asked.whose === "one") await writeAppendix(store, await makeWorkbook(example, { freeze, contact }), asked.out);
  else await writeAll(store, profiles(), asked, { of: areas.length, ...edition }, terminal);
  const { data } = edition;
  const written =
    data === undefined ? [] : await writeData(profiles(), nameOfData(asked, example), { ...edition, data }, terminal);
  return { workbooks, ...(county !== undefined && { county }), data: written, example };
}

/** The profile that was asked for, or of all the first: also what finds names and years that the store does not hold. */
function firstOf(evaluation: Evaluation, asked: AskedFor, edition: Edition): Profile {
  const partnership = asked.whose === "one" ? asked.partnership : (evaluation.partnerships[0]?.code ?? "");
  return profileOf(evaluation, requestOf(partnership, edition));
}

const requestOf = (partnership: string, { year, madeOn, baseline }: Edition): ProfileRequest => ({
  partnership,
  year,
  madeOn,
  ...(baseline !== undefined && { baseline }),
});

/** One after another as they are asked for: many profiles at once take more room than their evaluation. */
function* profilesOf(evaluation: Evaluation, areas: readonly Area[], edition: Edition): Generator<Profile> {
  for (const { code } of areas) yield profileOf(evaluation, requestOf(code, edition));
}

function pathOf({ name }: Area, asked: AskedFor, year: Period): string {
  return asked.whose === "one" ? asked.out : join(asked.outDir, `${fileStem(name, year)}.xlsx`);
}

async function writeAll(
  store: Store,
  profiles: Iterable<Profile>,
  asked: AskedFor,
  { of, freeze, contact, year }: Edition & { readonly of: number },
  terminal: Terminal,
): Promise<void> {
  let written = 0;
  const finished: Finished = async ({ partnership }, workbook) => {
    await writeAppendix(store, workbook, pathOf(partnership, asked, year));
    written += 1;
    terminal.say(workbookWritten(partnership.name, written, of));
  };
  const county: InCounty[] = [];
  await makeWorkbooks(noting(profiles, county), finished, { freeze, contact });
  await writeAppendix(store, await makeCountyWorkbook(county, { freeze, contact }), pathOf(KENT, asked, year));
}

/** The profiles as they are; what the county's workbook shows of each is noted as it goes by. */
function* noting(profiles: Iterable<Profile>, county: InCounty[]): Generator<Profile> {
  for (const profile of profiles) {
    county.push(inCounty(profile));
    yield profile;
  }
}

/** Whose figures the open data are: by the partnership's own name, also where its code was typed. */
const nameOfData = ({ whose }: AskedFor, { partnership }: Profile): string =>
  whose === "one" ? partnership.name : KENT.name;

async function writeData(
  profiles: Iterable<Profile>,
  whose: string,
  { data: folder, year }: Edition & { readonly data: string },
  terminal: Terminal,
): Promise<readonly string[]> {
  const stem = `lcsp_profile_${fileStem(whose, year).replaceAll("-", "_")}`;
  const files = tidy([...profiles], stem);
  for (const { name, bytes } of files) await writeKindly(join(folder, name), bytes);
  terminal.say(dataWritten(files.length, folder));
  return files.map(({ name }) => join(folder, name));
}
