import { clean } from "../clean.ts";
import { isExcelError, isWithoutResult } from "../decode/excel-error.ts";
import { fold } from "../fold.ts";
import { type Field, type FieldFacts, factsOf, type StoredValue } from "../kinds/fields/facts.ts";
import type { Marker, Markers } from "../match/layout/column.ts";
import type { Meaning } from "../match/source.ts";
import type { ProblemCode } from "../words/wording.ts";
import { isWorthRemembering } from "../worth-remembering.ts";
import { serialDay } from "./serial-day.ts";

/** What a cell's text means for a field. */
export type Outcome =
  | { readonly is: "value"; readonly value: StoredValue; readonly doubt?: ProblemCode | undefined }
  | { readonly is: "missing"; readonly marker: Marker }
  | { readonly is: "unreadable"; readonly code: ProblemCode };

/** Reads texts of one column. Each distinct text goes through the schema once. */
export function textReader(field: Field, meaning: Meaning | undefined, markers: Markers): (text: string) => Outcome {
  const facts = factsOf(field);
  const missing = new Map(
    Object.entries({ ...markers, ...meaning?.missing }).map(([text, marker]) => [markerKey(text), marker]),
  );
  const longest = Math.max(0, ...[...missing.keys()].map((key) => key.length));
  const codes = new Map(Object.entries(meaning?.codes ?? {}).map(([code, value]) => [fold(code), value]));
  const read = facts.read ?? ((text: string) => field.safeParse(text).data);
  const decide = (written: string): Outcome => {
    const marker = written.length > longest ? undefined : missing.get(markerKey(written));
    if (marker !== undefined) return { is: "missing", marker };
    const spoilt = spoiltBy(written);
    if (spoilt !== undefined) return { is: "unreadable", code: spoilt };
    const text = meaning?.days_from === undefined ? written : serialDay(written, meaning.days_from);
    const coded = codes.size === 0 ? undefined : codes.get(fold(text));
    if (coded === undefined && meaning?.onlyCodes) return refused(text, facts);
    const value = read(coded ?? text);
    if (value === undefined) return refused(text, facts);
    const scaled = inPercent(value, scaleOf(text, meaning));
    const isBeyond = meaning?.unit !== undefined && typeof scaled === "number" && (scaled < 0 || scaled > 100);
    return isBeyond ? refused(text, facts) : { is: "value", value: scaled, doubt: facts.doubt?.(scaled) };
  };
  return rememberingTexts((text) => decide(clean(text)));
}

/** What a program shows instead of a value, where no layout says that it means a missing one: it is never read, not as a name either. */
function spoiltBy(text: string): ProblemCode | undefined {
  if (isExcelError(text)) return "excel-error";
  return isWithoutResult(text) ? "formula-without-result" : undefined;
}

/** The same function, which works out the answer to each text once, in a column that repeats its texts. */
function rememberingTexts(answer: (text: string) => Outcome): (text: string) => Outcome {
  const remembered = new Map<string, Outcome>();
  let asked = 0;
  let missed = 0;
  return (text) => {
    asked += 1;
    const known = remembered.get(text);
    if (known !== undefined) return known;
    missed += 1;
    const outcome = answer(text);
    // A copy: where what is made here stays, V8 takes all that is made here for lasting, and clears it late.
    if (isWorthRemembering({ size: remembered.size, asked, missed })) remembered.set(text, { ...outcome });
    return outcome;
  };
}

/** Markers are compared without case, and a dash of any length is a dash. */
function markerKey(text: string): string {
  return text.toLowerCase().replace(/[\u2010-\u2015\u2212]/g, "-");
}

/** What is written as a percentage is one, also in a column of fractions. */
function scaleOf(text: string, meaning: Meaning | undefined): number {
  return meaning?.unit === "fraction" && !text.endsWith("%") ? 100 : 1;
}

/** To 12 digits, so that 0.07 of a fraction is 7 and not 7.000000000000001. */
function inPercent(value: StoredValue, scale: number): StoredValue {
  return typeof value === "number" && scale !== 1 ? Number((value * scale).toPrecision(12)) : value;
}

function refused(text: string, facts: FieldFacts): Outcome {
  if (facts.whenUnreadable !== undefined) return { is: "value", value: text, doubt: facts.whenUnreadable };
  return { is: "unreadable", code: facts.refusal?.(text) ?? "value-unreadable" };
}
