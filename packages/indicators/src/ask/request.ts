import { type Period, parsePeriod, periodAfter, realDay } from "@lcsp/ingest";
import type { Evaluation } from "../evaluation.ts";
import type { Area } from "../profile.ts";
import { areaNamed } from "./area-named.ts";
import { NoPartnershipsError } from "./no-partnerships-error.ts";
import { UnknownYearError } from "./unknown-year-error.ts";
import { UnusableRequestError } from "./unusable-request-error.ts";

/** Pupils below which a group has no verdict, unless told. Source: docs/statistics.md, "Gaps". */
export const SMALL_COHORT = 10;

/** What people ask for. */
export interface ProfileRequest {
  /** Code or name, also the name that it had before; case and punctuation do not matter. */
  readonly partnership: string;
  /** "2007/08", or 2008 for the year that ends in it. */
  readonly year: string | number;
  /** ISO date that the profile states for itself, such as 2008-11-12. */
  readonly madeOn: string;
  /** Year that changes of a gap count from, none after `year`: the earliest year shown that the store holds, unless told. */
  readonly baseline?: string | number;
  /** How many years to show, from 1 to 50: 5 unless told. */
  readonly years?: number;
  /** Groups smaller than this, a whole number, have no verdict: 10 unless told. */
  readonly smallCohort?: number;
}

/** The same in clean values. */
export interface CleanRequest {
  readonly partnership: Area;
  readonly year: Period;
  readonly madeOn: string;
  readonly periods: readonly Period[];
  /** Years that the store holds, up to `year`, also those before the ones shown. */
  readonly held: readonly Period[];
  readonly baseline: Period;
  readonly smallCohort: number;
}

/**
 * Throws an UnknownNameError or UnknownYearError for what the store does not hold, an UnrealDateError for a date that is none, and an
 * UnusableRequestError for a number that none can be made with.
 */
export function cleanRequest(evaluation: Evaluation, request: ProfileRequest): CleanRequest {
  const year = yearAsWritten(request.year, evaluation.periods);
  const years = wholeNumber("years", request.years ?? 5, 1, 50);
  const periods = Array.from({ length: years }, (_, place) => periodAfter(year, place + 1 - years));
  const earliest = periods.find((period) => evaluation.periods.includes(period)) ?? year;
  return {
    partnership: partnershipNamed(evaluation, request.partnership),
    year,
    madeOn: realDay(request.madeOn),
    periods,
    held: evaluation.periods.filter((period) => period <= year),
    baseline: request.baseline === undefined ? earliest : baselineAsWritten(request.baseline, year, evaluation.periods),
    smallCohort: wholeNumber("smallCohort", request.smallCohort ?? SMALL_COHORT, 0, 1_000_000),
  };
}

function wholeNumber(field: "years" | "smallCohort", written: number, least: number, most: number): number {
  if (Number.isInteger(written) && written >= least && written <= most) return written;
  throw new UnusableRequestError(field, written, `a whole number from ${least} to ${most.toLocaleString("en-GB")}`);
}

function baselineAsWritten(written: string | number, year: Period, held: readonly Period[]): Period {
  const baseline = yearAsWritten(written, held);
  if (baseline > year)
    throw new UnusableRequestError("baseline", baseline, `${year}, the year asked for, or one before it`);
  return baseline;
}

/**
 * The partnership of a code or a name, of which the first words are enough where only one begins with them. Throws an UnknownNameError
 * for what no partnership bears, and a NoPartnershipsError where there is none at all.
 */
export function partnershipNamed({ partnerships }: Pick<Evaluation, "partnerships">, written: string): Area {
  if (partnerships.length === 0) throw new NoPartnershipsError();
  const { code, name } = areaNamed("partnership", written, partnerships);
  return { code, name };
}

/** A year that the store holds something of. */
export function yearAsWritten(written: string | number, held: readonly Period[]): Period {
  const period = parsePeriod(written);
  if (!period || !held.includes(period)) throw new UnknownYearError(String(written), held);
  return period;
}
