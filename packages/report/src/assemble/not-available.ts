import type { Definition, IndicatorProfile, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../sheet-words.ts";
import { noFigureWords, outcomeWords } from "../wording.ts";
import { isOverall } from "./headlines.ts";
import { isHeld, isKnown } from "./held.ts";
import { levels } from "./levels.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, tableOf, words } from "./table.ts";

interface Row {
  readonly definition: Definition;
  /** The last year of which anything is known; undefined where there is none. */
  readonly last: Period | undefined;
}

/** The indicators of which nothing is known this year or last, for any area, each once and with its reason. */
export function notAvailable(profile: Profile): readonly Sheet[] {
  const indicators = profile.indicators.filter(isOverall);
  const recent = new Set(indicators.filter(({ history }) => isHeld(history.slice(-2))).map(codeOf));
  const absent = indicators.filter((one) => !recent.has(codeOf(one)));
  const codes = [...new Set(absent.map(codeOf))];
  const rows = codes.flatMap((code) => rowOf(absent.filter((one) => codeOf(one) === code)));
  const table = tableOf("not_available", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.notAvailable, profile, { table })];
}

const codeOf = ({ definition }: IndicatorProfile): string => definition.code;

/** An indicator on all its bases. */
function rowOf(indicators: readonly IndicatorProfile[]): readonly Row[] {
  const known = indicators.flatMap(({ history }) =>
    history.filter((year) => levels.some((level) => isKnown(year[level].value))).map(({ period }) => period),
  );
  return indicators.slice(0, 1).map(({ definition }) => ({ definition, last: known.sort().at(-1) }));
}

const columns: readonly ColumnOf<Row>[] = [
  words("Indicator", 14, ({ definition }) => definition.code),
  words("What it measures", 44, ({ definition }) => definition.title),
  words("Outcome", 18, ({ definition }) => outcomeWords[definition.outcome]),
  words("Why there is no figure", 34, ({ last }) => noFigureWords(last)),
  words("Whose definition", 34, ({ definition }) => definition.source),
];
