import type {
  Basis,
  Count,
  ExplainedChange,
  ExplainedFigure,
  ExplainedQuestion,
  Explanation,
  Figure,
  Interval,
  Road,
  RowsBehind,
} from "@lcsp/indicators";
import { marksOf } from "../src/assemble/marks.ts";
import { roundHalfAway } from "../src/numbers/round.ts";
import { noWording, surveyWords } from "../src/words/beside-words.ts";
import { titleWithUnit } from "../src/words/wording.ts";
import { inColumns } from "./columns.ts";
import { counted, noFigure, rowSum, splitCount } from "./wording.ts";

/** An explanation as lines of text: what the indicator means, its figures with the rows behind each, and their extracts. */
export function explanationLines(explanation: Explanation): readonly string[] {
  const { definition, besides, questions, period, figures, changes, extracts } = explanation;
  const meaning = [
    ["numerator", definition.numerator],
    ...(definition.denominator === "" ? [] : [["denominator", definition.denominator]]),
    ["unit", `${definition.unit}, ${definition.better} is better`],
    ["source", definition.source],
    ...(definition.note === undefined ? [] : [["note", definition.note]]),
    ...(definition.beside === undefined ? [] : [["printed beside", definition.beside]]),
    ...questions.flatMap(questionLines),
    ...besides.map(({ code, title, unit }) => ["beside it", `${code}: ${titleWithUnit(title, unit)}`]),
  ];
  const files = new Map(extracts.map((extract) => [extract.id, extract.file]));
  const lines = figures.map((figure) => figureLine(figure, definition.decimals, files));
  return [
    `${definition.code}: ${definition.title}`,
    indented(inColumns(meaning)),
    "",
    `Figures of ${period}`,
    indented(figures.length === 0 ? noFigure["not-available"] : inColumns(lines)),
    ...(changes.length === 0 ? [] : ["", "Since the year before"]),
    ...(changes.length === 0 ? [] : [indented(inColumns(changes.map(changeLine)))]),
    "",
    "Extracts behind them",
    ...extracts.map((extract) => `  ${rowSum(extract)}`),
  ];
}

/** A question and its answers as they were put, and as the survey before put them where that is not the same. */
function questionLines({ instrument, question, before, ...now }: ExplainedQuestion): readonly (readonly string[])[] {
  const asked = ["asked", askedText(`${question}, ${surveyWords[instrument]}`, now)];
  return before === null ? [asked] : [asked, ["", askedText(`otherwise in ${before.period}`, before)]];
}

const askedText = (of: string, { wording, answers }: Pick<ExplainedQuestion, "wording" | "answers">): string =>
  `${of}: ${wording ?? noWording} (${answers.join("; ")})`;

function figureLine(figure: ExplainedFigure, decimals: number, files: ReadonlyMap<number, string>): readonly string[] {
  const { area, measure, rows, foundBy, splitCounts } = figure;
  const fileOf = (behind: { readonly extract: number }) => files.get(behind.extract) ?? "";
  const { characteristic, value } = measure.group;
  return [
    area.name,
    [basisText(measure.basis), ...marksOf(measure)].join("; "),
    characteristic === "all" ? "all" : `${characteristic} ${value}`,
    figureText(measure.value, decimals),
    intervalText(measure.interval, decimals),
    countsText(measure.numerator, measure.denominator),
    [
      ...(rows ?? []).map((behind) => rowsText(behind, measure.road, fileOf(behind))),
      ...foundBy.map((other) => `with ${counted(other.rows, "row")} of ${fileOf(other)}`),
      ...splitCounts.map(splitCount),
    ].join("; "),
  ];
}

/** Gaps are in percentage points, whatever the decimals of the figure that they are of. */
function changeLine({ area, basis, change }: ExplainedChange): readonly string[] {
  return [
    area.name,
    basisText(basis),
    `${change.verdict}: ${decimal(change.change, 1)} points`,
    intervalText(change.interval, 1),
    change.kind,
  ];
}

const basisText = (basis: Basis | null): string => (basis === null ? "as published" : `${basis} basis`);

const decimal = (value: number, decimals: number): string => roundHalfAway(value, decimals).toFixed(decimals);

/** The 95% interval, or nothing where there is none. */
function intervalText(interval: Interval | null, decimals: number): string {
  return interval === null ? "" : `(${decimal(interval.lower, decimals)} to ${decimal(interval.upper, decimals)})`;
}

function figureText(figure: Figure, decimals: number): string {
  const printed = (value: number) => decimal(value, decimals);
  switch (figure.kind) {
    case "value":
      return printed(figure.value);
    case "between":
      return `between ${printed(figure.least)} and ${printed(figure.greatest)}`;
    case "none":
      return noFigure[figure.reason];
    default:
      return figure satisfies never;
  }
}

function countsText(numerator: Count | null, denominator: Count | null): string {
  return numerator === null || denominator === null ? "" : `${countText(numerator)} of ${countText(denominator)}`;
}

function countText({ least, greatest, hidden }: Count): string {
  return hidden === 0 ? grouped(least) : `${grouped(least)} to ${grouped(greatest)}`;
}

/** Of a published row's counts the figure says all: how many rows have counts would only look like other counts. */
function rowsText({ rows, numbers, numerator, denominator }: RowsBehind, road: Road | null, file: string): string {
  const [only] = numbers;
  const where = `${rows === 1 && only !== undefined ? `row ${grouped(only)}` : counted(rows, "row")} of ${file}`;
  if (numerator + denominator === 0) return `${where} (a published value)`;
  return road === "published"
    ? where
    : `${where} (numerator ${grouped(numerator)}, denominator ${grouped(denominator)})`;
}

/** Estimates that a publisher grossed up are fractions: shown to two places. */
const grouped = (count: number): string => roundHalfAway(count, 2).toLocaleString("en-GB");

const indented = (text: string): string => text.replace(/^/gm, "  ").trimEnd();
