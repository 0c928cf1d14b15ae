import { expect } from "vitest";
import { loadedCounty } from "../../../../fixtures/loaded-county.ts";
import { onceARun } from "../../../../fixtures/once-a-run.ts";
import { catalogue } from "../../src/catalogue/index.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { readExtracts } from "../../src/evaluate/extracts.ts";
import { readPartnerships } from "../../src/evaluate/partnerships.ts";
import { type Figures, textOf } from "../../src/figures.ts";
import type { Basis, Measure } from "../../src/measure.ts";

/** A number; a percentage by its counts; the two ends that one lies between; why its publisher gives none; "few" of too few to have a figure; or null of nobody. */
export type Found = number | Counted | readonly [least: number, greatest: number] | NotGiven | "few" | null;
export type NotGiven = "not-available" | "low-coverage";

export interface Counted {
  readonly count: number;
  readonly of: number;
}

export interface Opinion {
  readonly indicator: string;
  readonly basis: Basis | null;
  readonly year: string;
  readonly area: string;
  readonly group?: readonly [characteristic: string, value: string];
  readonly found: Found;
}

export const KENT = "E10000016";
export const partnerships = Array.from({ length: 23 }, (_, place) => `LCSP${String(place + 1).padStart(2, "0")}`);

let figures: Promise<Figures> | undefined;

/** All figures of the county before disclosure control, so that small ones are compared too. */
async function engine(): Promise<Figures> {
  const { store } = await loadedCounty();
  const codes = (await readPartnerships(store)).map(({ code }) => code);
  return (await evaluate(store, catalogue, await readExtracts(store), codes)).figures;
}

/** Holds every opinion against the engine's figure. All that differ are shown at once, and there must be some to hold. */
export async function hold(opinions: readonly Opinion[]): Promise<void> {
  figures ??= onceARun("figures before disclosure control", engine);
  const own = await figures;
  const different = opinions.flatMap((opinion) => {
    const measure = own.get(keyOf(opinion));
    return measure && isSame(measure, opinion.found) ? [] : [{ ...opinion, engine: measure?.value }];
  });
  for (const opinion of opinions) compared.add(keyOf(opinion));
  expect(different).toEqual([]);
  expect(opinions.length).toBeGreaterThan(20);
}

/** Keys of the figures that any opinion was held against. */
const compared = new Set<string>();

/** Figures that no opinion was held against, and how many there are of all that rest on anything. */
export async function uncompared(): Promise<{ readonly all: number; readonly left: readonly Measure[] }> {
  figures ??= onceARun("figures before disclosure control", engine);
  const all = [...(await figures)].filter(([, { road }]) => road !== null);
  return { all: all.length, left: all.filter(([key]) => !compared.has(key)).map(([, measure]) => measure) };
}

/** As the keys of the figures are: by words that no code of the engine made. */
function keyOf({ indicator, basis, year, area, group = ["all", "all"] }: Opinion): string {
  const [characteristic, value] = group;
  return textOf({ indicator, area, basis, period: year as `${number}/${number}`, group: { characteristic, value } });
}

/** At full precision: to a thousand millionth of the figure. */
function isSame({ value: figure, numerator, denominator }: Measure, found: Found): boolean {
  if (found === null) return figure.kind === "none" && figure.reason === "not-applicable";
  if (found === "few") return figure.kind === "none" && figure.reason === "low-reliability";
  if (typeof found === "string") return figure.kind === "none" && figure.reason === found;
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  if (typeof found === "number") return figure.kind === "value" && near(figure.value, found);
  if ("count" in found) {
    const { count, of } = found;
    const isCounted = numerator?.greatest === count && numerator.hidden === 0 && denominator?.least === of;
    return isCounted && figure.kind === "value" && near(figure.value, (100 * count) / of);
  }
  return figure.kind === "between" && near(figure.least, found[0]) && near(figure.greatest, found[1]);
}

/** What a function says of the rows of every year, basis and area: the area's own rows, and for Kent all that are not out of it. */
export function everywhere<Row extends { readonly year: string } & Partial<Record<Basis, string>>>(
  indicator: string,
  rows: readonly Row[],
  bases: readonly Basis[],
  say: (rows: readonly Row[]) => Found,
  group?: Opinion["group"],
): Opinion[] {
  const opinions: Opinion[] = [];
  for (const basis of bases) {
    for (const [year, byArea] of sorted(rows, basis)) {
      for (const area of [...partnerships, KENT]) {
        const own = byArea.get(area) ?? [];
        opinions.push({ indicator, basis, year, area, found: say(own), ...(group && { group }) });
      }
    }
  }
  return opinions;
}

/** Rows by year and area, those of Kent among them. */
function sorted<Row extends { readonly year: string } & Partial<Record<Basis, string>>>(
  rows: readonly Row[],
  basis: Basis,
) {
  const years = new Map<string, Map<string, Row[]>>();
  for (const row of rows) {
    const byArea = years.get(row.year) ?? new Map<string, Row[]>();
    years.set(row.year, byArea);
    for (const area of row[basis] === "out of area" ? [] : [row[basis] ?? "", KENT]) {
      const own = byArea.get(area) ?? [];
      byArea.set(area, own);
      own.push(row);
    }
  }
  return years;
}

export const percentOf =
  <Row>(counts: (row: Row) => boolean, among: (row: Row) => boolean = () => true) =>
  (rows: readonly Row[]): Found => {
    let [count, of] = [0, 0];
    for (const row of rows) {
      if (!among(row)) continue;
      of += 1;
      if (counts(row)) count += 1;
    }
    return of === 0 ? null : { count, of };
  };

/** The mean of the numbers that rows have. */
export const meanOf =
  <Row>(numbers: (row: Row) => readonly number[]) =>
  (rows: readonly Row[]): Found => {
    const all = rows.flatMap(numbers);
    return all.length === 0 ? null : all.reduce((sum, one) => sum + one, 0) / all.length;
  };
