import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import { named } from "../ask/named.ts";
import { NoYearsError } from "../ask/no-years-error.ts";
import { partnershipNamed, yearAsWritten } from "../ask/request.ts";
import type { Indicator } from "../define/indicator.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Area, Definition } from "../profile.ts";
import { type Part, partsOf } from "./parts.ts";

export interface ExplainRequest {
  /** Code or name. Kent and England alone unless told. */
  readonly partnership?: string;
  /** The latest year that has a figure unless told. */
  readonly year?: string | number;
}

/** What is to be explained, in clean values. */
export interface Asked {
  readonly indicator: Indicator;
  readonly besides: readonly Definition[];
  readonly parts: readonly Part[];
  readonly areas: readonly Area[];
  readonly period: Period;
}

/** Throws an UnknownNameError or UnknownYearError for what the store does not hold, a NoYearsError where it holds no year at all. */
export function askedOf(evaluation: Evaluation, code: string, request: ExplainRequest): Asked {
  const all = new Map(evaluation.catalogue.map((one) => [one.definition.code, one]));
  const indicator = named("indicator", code, all);
  const own = request.partnership === undefined ? [] : [partnershipNamed(evaluation, request.partnership)];
  const parts = partsOf(indicator);
  return {
    indicator,
    besides: evaluation.catalogue
      .map(({ definition }) => definition)
      .filter(({ beside }) => beside !== undefined && beside === indicator.definition.code),
    parts,
    areas: [...own, { code: KENT.code, name: KENT.name }, ENGLAND],
    period: request.year === undefined ? latest(evaluation, parts) : yearAsWritten(request.year, evaluation.periods),
  };
}

function latest({ measures, periods }: Evaluation, parts: readonly Part[]): Period {
  const codes = new Set(parts.map(({ code }) => code));
  const found = measures.filter(({ indicator, value }) => codes.has(indicator) && value.kind !== "none");
  const known = new Set(found.map(({ period }) => period));
  const last = periods.findLast((period) => known.has(period)) ?? periods.at(-1);
  if (last === undefined) throw new NoYearsError();
  return last;
}
