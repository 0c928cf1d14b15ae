import { sumToOne } from "@lcsp/ingest";
import { groupBy } from "../../group-by.ts";
import type { Measure } from "../../measure.ts";
import type { Unit } from "../../profile.ts";
import { largestRemainders } from "../../statistics/largest-remainders.ts";
import { exactly } from "../count.ts";
import { statusOf } from "../extracts.ts";
import { quotient } from "../figure.ts";
import { perOf } from "../per.ts";
import type { Share } from "./shares.ts";

/** A partnership's part of one district's counts. */
interface Part {
  readonly measure: Measure;
  readonly district: string;
  readonly partnership: string;
  readonly numerator: number;
  readonly denominator: number | null;
}

/**
 * Partnerships' parts of districts' counts, which sum to each district's exactly, as one measure a partnership where all its districts have
 * a count that can be split. Percentages, scores, counts that are hidden and averages of counts are not: they stay the district's.
 * It has no interval: how the district's events fell between its partnerships was not observed.
 */
export function apportioned(measures: readonly Measure[], shares: readonly Share[], unit: Unit): readonly Measure[] {
  if (!isCounted(unit)) return [];
  const of = new Map([...groupBy(shares, ({ district }) => district)].filter(isWholeDistrict));
  const parts = measures.flatMap((measure) => partsOf(measure, of.get(measure.area) ?? [], unit));
  const districts = groupBy(shares, ({ partnership }) => partnership);
  return [...groupBy(parts, ({ measure, partnership }) => keyOf(measure, partnership)).values()].flatMap((ofOne) => {
    const [first] = ofOne;
    const needed = districts.get(first?.partnership ?? "")?.length;
    return first && ofOne.length === needed ? [together(ofOne, first, unit)] : [];
  });
}

/** Shares that are more or less than their district would add children, or lose some. */
function isWholeDistrict([, shares]: readonly [string, readonly Share[]]): boolean {
  return sumToOne(shares.map(({ share }) => share));
}

/** Events over a population, and plain counts. A percentage is a part of those asked or measured, and stays whole. */
function isCounted(unit: Unit): boolean {
  return unit === "count" || (perOf(unit) ?? 100) > 100;
}

function partsOf(measure: Measure, shares: readonly Share[], unit: Unit): readonly Part[] {
  const { numerator, denominator, value } = measure;
  const counted =
    unit === "count" && value.kind === "value" ? value.value : numerator?.hidden === 0 ? numerator.least : null;
  const of = denominator?.least ?? null;
  const isWhole = [counted, of ?? 0].every((one) => one !== null && Number.isInteger(one));
  if (counted === null || !isWhole || (unit !== "count" && of === null)) return [];
  const weights = shares.map(({ share }) => share);
  if (!weights.some((weight) => weight > 0)) return [];
  const numerators = largestRemainders(counted, weights);
  const denominators = of === null ? [] : largestRemainders(of, weights);
  return shares.map(({ district, partnership }, place) => ({
    measure,
    district,
    partnership,
    numerator: numerators[place] ?? 0,
    denominator: denominators[place] ?? null,
  }));
}

function together(parts: readonly Part[], first: Part, unit: Unit): Measure {
  const { measure, partnership } = first;
  const numerator = exactly(parts.reduce((sum, part) => sum + part.numerator, 0));
  const of = parts.reduce((sum, part) => sum + (part.denominator ?? 0), 0);
  const per = perOf(unit);
  return {
    ...measure,
    area: partnership,
    numerator,
    denominator: per === null ? null : exactly(of),
    cohort: per === null ? null : of,
    value: per === null ? { kind: "value", value: numerator.least } : quotient(numerator, of, per),
    interval: null,
    status: statusOf(parts.map(({ measure: { status } }) => status)),
    reach: { kind: "apportioned", of: parts.map(({ district }) => district) },
    extracts: [...new Set(parts.flatMap(({ measure: { extracts } }) => extracts))].sort((a, b) => a - b),
  };
}

function keyOf({ indicator, basis, period, group }: Measure, partnership: string): string {
  return [indicator, partnership, basis ?? "", period, group.characteristic, group.value].join("\t");
}
