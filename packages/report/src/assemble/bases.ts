import type { BasesCompared, Figure, IndicatorProfile, Profile } from "@lcsp/indicators";
import type { Cell, Sheet } from "../sheet.ts";
import { besideSheetWords, phaseWords } from "../words/beside-words.ts";
import { titleWords } from "../words/title-words.ts";
import { titleWithUnit } from "../words/wording.ts";
import { countedOnBothBases } from "./both-bases.ts";
import { figure, missing, number, whyNone } from "./cells.ts";
import { isOverall } from "./headlines.ts";
import { isKnown } from "./held.ts";
import { kindWords } from "./kind-words.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";
import { yearOf } from "./year-of.ts";

/** What plans print on both bases, side by side for the profile's year. */
interface Row {
  readonly definition: IndicatorProfile["definition"];
  readonly school: Figure | undefined;
  readonly home: Figure | undefined;
  readonly counted: Pick<BasesCompared, "kind" | "phase">;
  readonly compared: BasesCompared | undefined;
}

export function bases(profile: Profile): readonly Sheet[] {
  const rows = rowsOf(profile);
  const table = tableOf("school_and_home", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(besideSheetWords.bases, profile, { table })];
}

function rowsOf(profile: Profile): readonly Row[] {
  const all = profile.indicators.filter(isOverall);
  const now = (code: string, basis: "school" | "home") => {
    const found = all.find((one) => one.definition.code === code && one.basis === basis);
    return found && yearOf(found, profile.year)?.partnership.value;
  };
  const definitions = new Map(all.map(({ definition }) => [definition.code, definition]));
  return [...definitions.values()].flatMap((definition): Row[] => {
    const counted = countedOnBothBases(definition.code);
    const [school, home] = [now(definition.code, "school"), now(definition.code, "home")];
    if (counted === undefined || !(isKnown(school) || isKnown(home))) return [];
    const compared = profile.bases.find(
      ({ kind, phase, period }) => kind === counted.kind && phase === counted.phase && period === profile.year,
    );
    return [{ definition, school, home, counted, compared }];
  });
}

const columns: readonly ColumnOf<Row>[] = [
  words("Indicator", 18, ({ definition }) => definition.code),
  words("What it measures", 46, ({ definition }) => titleWithUnit(titleWords(definition), definition.unit)),
  figures("Pupils at its schools", 14, ({ school, definition }) => figure(school, definition.decimals)),
  figures("Children who live here", 14, ({ home, definition }) => figure(home, definition.decimals)),
  figures("Difference", 13, difference),
  words("Pupils of the extract", 22, ({ counted }) => pupilsOf(counted)),
  figures("Live here, go to school elsewhere", 18, ({ compared }) => figure(compared?.schooledElsewhere, 0)),
  figures("Go to school here, live elsewhere", 18, ({ compared }) => figure(compared?.livingElsewhere, 0)),
];

/** "Foundation stage"; "Absence, secondary". */
function pupilsOf({ kind, phase }: Row["counted"]): string {
  return phase === null ? kindWords(kind) : `${kindWords(kind)}, ${phaseWords[phase]}`;
}

function difference({ school, home, definition }: Row): Cell {
  if (school?.kind === "value" && home?.kind === "value") {
    return number(school.value - home.value, definition.decimals);
  }
  return missing(whyNone(school?.kind === "value" ? home : school));
}
