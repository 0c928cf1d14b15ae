import { ENGLAND, KENT } from "@lcsp/ingest";
import { areaNamed } from "./ask/area-named.ts";
import { named } from "./ask/named.ts";
import { yearAsWritten } from "./ask/request.ts";
import type { Evaluation } from "./evaluation.ts";
import { partsOf } from "./explain/parts.ts";
import { figureAt as figureOfKey } from "./figures.ts";
import { type Basis, bases, everyone, type Group, type Measure, plainGroup } from "./measure.ts";

/** Which figure is asked for. */
export interface FigureAsked {
  /** Code; case, blanks and punctuation do not matter. */
  readonly indicator: string;
  /** Code or name of a partnership, of which the first words may be enough; of Kent or of England. */
  readonly area: string;
  readonly basis: Basis | null;
  /** "2007/08", or 2008 for the year that ends in it. */
  readonly period: string | number;
  /** Everyone unless told. */
  readonly group?: Group;
}

/**
 * A figure of an evaluation, or where there is none on the basis the one whose publisher names no basis. Where nothing was loaded that gives it:
 * a measure that says not available. Throws an UnknownNameError for an indicator, area or group that the evaluation has not and for a basis
 * that there is none of, and an UnknownYearError for a year.
 */
export function figureAt(
  evaluation: Evaluation,
  { indicator, area, basis, period, group = everyone }: FigureAsked,
): Measure {
  const parts = evaluation.catalogue.flatMap(partsOf);
  const code = named("indicator", indicator, new Map(parts.map((part) => [part.code, part.code])));
  const groups = [everyone, ...parts.filter((part) => part.code === code).map((part) => plainGroup(part.group))];
  return figureOfKey(evaluation.figures, {
    indicator: code,
    area: areaNamed("area", area, [...larger, ...evaluation.partnerships]).code,
    basis: basis === null ? null : named("basis", basis, new Map(bases.map((one) => [one, one]))),
    period: yearAsWritten(period, evaluation.periods),
    // The first to name a group says what it is called, as where it is measured.
    group: named("group", textOf(group), new Map(groups.toReversed().map((one) => [textOf(one), one]))),
  });
}

const larger = [KENT, ENGLAND].map(({ code, name }) => ({ code, name, formerly: null }));

const textOf = ({ characteristic, value }: Group): string => `${characteristic}: ${value}`;
