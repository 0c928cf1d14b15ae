import type { Balance, DataQuality, Profile } from "@lcsp/indicators";
import type { Cell, Sheet } from "../sheet.ts";
import { besideSheetWords, revisionCheckWords, revisionSheetWords } from "../words/beside-words.ts";
import { checkWords, lackingWords, resultWords, thinWords, unknownCodeWords } from "../words/check-words.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { areaName } from "./area-name.ts";
import { linkTo, missing, text } from "./cells.ts";
import { accountedFor, extracts } from "./extracts.ts";
import { incomplete } from "./incomplete.ts";
import { longDate } from "./long-date.ts";
import { measureBalance } from "./measure-balance.ts";
import { printedOtherwise, revisions } from "./revisions.ts";
import { sheetOf } from "./sheet-of.ts";
import { tableOf, words } from "./table.ts";
import { thinFigures } from "./thin-figures.ts";
import { twoRoads } from "./two-roads.ts";
import { isMoreThan, unplacedOf, unplacedText } from "./unplaced.ts";
import { unplacedSchools } from "./unplaced-schools.ts";
import { closes, whereRowsEnded } from "./where-rows-ended.ts";

/** One question about the figures, with what was found. */
interface Check {
  readonly question: string;
  readonly result: Cell;
  /** The sheet that shows it row by row. */
  readonly sheet: string;
}

/** What the figures rest on: a summary of checks, then a sheet for each that has rows to show. */
export function dataQuality(profile: Profile): readonly Sheet[] {
  const details = [extracts, whereRowsEnded, measureBalance, unplacedSchools, twoRoads, incomplete].flatMap((sheet) =>
    sheet(profile),
  );
  const made = new Set([...revisions(profile), ...details].map(({ name }) => name));
  const table = tableOf<Check>(
    "data_quality",
    [
      words("Check", 48, ({ question }) => question),
      words("Result", 48, ({ result }) => result),
      words("Row by row", 26, ({ sheet }) => (made.has(sheet) ? linkTo(sheet) : missing("not-applicable"))),
    ],
    checks(profile),
  );
  return [sheetOf(sheetWords.quality, profile, { table }), ...details];
}

/** Of what the store lacks or holds in vain: a row each. */
function ofStore({ lackingTables, unknownCodes }: DataQuality): readonly Check[] {
  return [
    {
      question: checkWords.lacking,
      result: lackingTables.length === 0 ? text("yes", "good") : text(lackingWords(lackingTables), "poor"),
      sheet: sheetWords.placed.name,
    },
    {
      question: checkWords.unknownCodes,
      result: unknownCodes.length === 0 ? text("none", "good") : text(unknownCodeWords(unknownCodes), "caution"),
      sheet: sheetWords.extracts.name,
    },
  ];
}

function ofThinFigures(profile: Profile): Check {
  const thin = thinFigures(profile).map((one) => ({ ...one, areaName: areaName(one.area, profile) }));
  const result = thin.length === 0 ? text("none", "good") : text(resultWords.withCare(thinWords(thin)), "caution");
  return { question: checkWords.thin, result, sheet: sheetWords.extracts.name };
}

/** Of the newest load: a row, and none where there was no load before it. */
function ofNewestLoad(profile: Profile): readonly Check[] {
  const { sinceLastLoad } = profile;
  if (sinceLastLoad === null) return [];
  const [loaded, before] = [longDate(sinceLastLoad.loaded), longDate(sinceLastLoad.before)];
  const changed = printedOtherwise(sinceLastLoad, profile).length;
  return [
    {
      question: revisionCheckWords.question(loaded, before),
      result: text(revisionCheckWords.result(changed, sinceLastLoad.added)),
      sheet: revisionSheetWords(loaded, before, sinceLastLoad.added).name,
    },
  ];
}

function checks(profile: Profile): readonly Check[] {
  const { quality } = profile;
  const rejected = quality.extracts.reduce((sum, extract) => sum + extract.rejected, 0);
  const read = quality.extracts.reduce((sum, extract) => sum + extract.read, 0);
  const hidden = quality.incomplete.length;
  return [
    {
      question: checkWords.accountedFor,
      result: passes(quality.extracts.map(accountedFor), "extract"),
      sheet: sheetWords.extracts.name,
    },
    {
      question: checkWords.rejected,
      result: rejectedOf(rejected, read),
      sheet: sheetWords.extracts.name,
    },
    {
      question: checkWords.placed,
      result: passes(quality.balances.map(closes), "balance"),
      sheet: sheetWords.placed.name,
    },
    ...(["school", "home", "placement"] as const).map((basis) => ({
      question: checkWords.unplaced[basis],
      result: unplaced(quality.balances.filter((balance) => balance.basis === basis)),
      sheet: sheetWords.placed.name,
    })),
    {
      question: checkWords.balanced,
      result: passes(
        quality.measureBalances.map(({ balances }) => balances),
        "measure",
      ),
      sheet: besideSheetWords.measureBalance.name,
    },
    {
      question: checkWords.agree,
      result: passes(
        quality.reconciliations.map(({ agrees }) => agrees),
        "figure",
      ),
      sheet: sheetWords.twoRoads.name,
    },
    {
      question: checkWords.incomplete,
      result: hidden === 0 ? text("none", "good") : text(resultWords.withCare(incompleteText(hidden)), "caution"),
      sheet: sheetWords.incomplete.name,
    },
    ofThinFigures(profile),
    ...ofNewestLoad(profile),
    ...ofStore(quality),
  ];
}

/** "yes: all 12 extracts", "no: 1 of 12 extracts does not", or that there was nothing to check. */
function passes(results: readonly boolean[], what: string): Cell {
  const failing = results.filter((passed) => !passed).length;
  if (results.length === 0) return text("nothing to check");
  const all = `${grouped(results.length)} ${what}${results.length === 1 ? "" : "s"}`;
  if (failing === 0) return text(results.length === 1 ? `yes: the one ${what}` : `yes: all ${all}`, "good");
  return text(`no: ${grouped(failing)} of ${all} ${failing === 1 ? "does" : "do"} not`, "poor");
}

function rejectedOf(rejected: number, read: number): Cell {
  const said = `${grouped(rejected)} of ${grouped(read)} rows`;
  return rejected === 0 ? text(said, "good") : text(resultWords.toLookAt(said), "caution");
}

const incompleteText = (hidden: number): string => `${grouped(hidden)} figure${hidden === 1 ? "" : "s"}`;

/** More than one row in a hundred is too many to pass over. */
function unplaced(balances: readonly Balance[]): Cell {
  const found = unplacedOf(balances);
  if (balances.length === 0) return text("nothing to check");
  if (found.unplaced === 0) return text("none", "good");
  const said = unplacedText(found);
  return isMoreThan(0.01, found) ? text(resultWords.many(said), "caution") : text(resultWords.few(said), "neutral");
}

const grouped = (count: number): string => count.toLocaleString("en-GB");
