import type { Period } from "@lcsp/ingest";
import { placesNobody } from "../evaluate/places-nobody.ts";
import type { Evaluation } from "../evaluation.ts";
import type { BasesCompared } from "../facts/bases-facts.ts";
import { isFew } from "../few.ts";
import { groupBy } from "../group-by.ts";
import type { Figure } from "../measure.ts";
import type { RowsOnBases } from "./read-bases.ts";

/** What sets the two bases of a partnership apart, by kind, year and phase of those shown. */
export function basesOf(
  { bases, balances }: Pick<Evaluation, "bases" | "balances">,
  partnership: string,
  periods: readonly Period[],
): readonly BasesCompared[] {
  const shown = bases.filter(({ period }) => periods.includes(period));
  const nobody = placesNobody(balances);
  return [...groupBy(shown, textOf).values()]
    .flatMap((rows) => rows.slice(0, 1).map((first) => ({ ...populationOf(first), ...elsewhere(rows, first) })))
    .sort((a, b) => textOf(a).localeCompare(textOf(b)));

  function elsewhere(rows: readonly RowsOnBases[], { kind, period }: Population): Elsewhere {
    const isUnknown = nobody(kind, "school", period) || nobody(kind, "home", period);
    return isUnknown ? notKnown : compared(rows, partnership);
  }
}

type Population = Pick<BasesCompared, "kind" | "period" | "phase">;

const textOf = ({ kind, period, phase }: Population): string => [kind, period, phase].join("\t");

type Elsewhere = Pick<BasesCompared, "schooledElsewhere" | "livingElsewhere">;

const populationOf = ({ kind, period, phase }: Population): Population => ({ kind, period, phase });

const unknown: Figure = { kind: "none", reason: "not-available" };

/** Where one of the two bases places nobody, nobody can tell who is elsewhere on it. */
const notKnown: Elsewhere = { schooledElsewhere: unknown, livingElsewhere: unknown };

function compared(rows: readonly RowsOnBases[], partnership: string): Elsewhere {
  const sum = (these: readonly RowsOnBases[]) => these.reduce((total, one) => total + one.rows, 0);
  const schooled = sum(rows.filter(({ home, schoolPlacing }) => home === partnership && schoolPlacing !== "unplaced"));
  const living = sum(rows.filter(({ school, homePlacing }) => school === partnership && homePlacing !== "unplaced"));
  const isHidden = [schooled, living].some(isFew);
  const shown = (value: number): Figure =>
    isHidden ? { kind: "none", reason: "suppressed" } : { kind: "value", value };
  return { schooledElsewhere: shown(schooled), livingElsewhere: shown(living) };
}
