import type { Kind } from "../kinds/kind.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { Period } from "../period.ts";
import { type Problem, problem } from "../problem.ts";
import { counterpartsOf } from "./counterparts.ts";
import { currentExtracts, type Held } from "./current-extracts.ts";
import type { Store } from "./open-store.ts";
import { isNearlyTheSame, overlapOf } from "./overlap.ts";
import { settledness } from "./settled.ts";
import type { Succession } from "./succession.ts";
import { pieceByPiece } from "./succession-by-pieces.ts";

/** The extract for which its place is sought. */
export interface Own {
  readonly id: number;
  readonly sha256: string;
  readonly periods: readonly Period[];
}

const nothing: Succession = {
  replaces: [],
  replacesPartOf: [],
  yieldsTo: undefined,
  disputes: [],
  beside: [],
  newness: undefined,
  refusal: undefined,
};

/**
 * Which extracts a new one replaces. A reference table replaces every other of its kind. Any other replaces those of its
 * kind, school years, and layout or nearly the same rows, whatever the format of the file and the name of its sheet: as a whole, or piece by piece
 * where the kind has pieces. Sheets of one file stand beside each other.
 */
export async function findSuccession(store: Store, matched: Matched, own: Own): Promise<Succession> {
  const { kind, layout, grid } = matched;
  const held = await currentExtracts(store, kind.name, own.id);
  const rivals = held.filter((extract) => extract.sha256 !== own.sha256 || extract.sheet === (grid.sheet ?? null));
  if (kind.reference) return { ...nothing, replaces: rivals, disputes: rivals };
  const ofYears = rivals.filter((extract) => shares(extract, own.periods));
  const sharing = ofYears.filter((extract) => extract.layout === layout.id);
  const again = sharing.find(({ sha256 }) => sha256 === own.sha256);
  if (kind.piece === undefined) {
    const { alike, beside } = await ofOtherLayouts(
      store,
      kind,
      own,
      ofYears.filter((extract) => !sharing.includes(extract)),
    );
    const taken = whole(matched, own, [...sharing, ...alike]);
    return { ...nothing, newness: again?.newness, ...taken, beside: taken.yieldsTo ? [] : beside };
  }
  const place = { id: own.id, newness: again?.newness ?? own.id };
  const others = sharing.filter((extract) => extract !== again);
  const taken = await pieceByPiece(store, matched, kind.piece, place, others);
  return {
    ...nothing,
    ...taken,
    newness: again?.newness,
    replaces: [...(again ? [again] : []), ...(taken.replaces ?? [])],
  };
}

/** Of extracts that another layout read: those of nearly the same rows, as the next issue may have other headings, and of some. */
async function ofOtherLayouts(
  store: Store,
  kind: Kind,
  { id }: Own,
  others: readonly Held[],
): Promise<Record<"alike" | "beside", readonly Held[]>> {
  const alike: Held[] = [];
  const beside: Held[] = [];
  for (const other of others) {
    const overlap = await overlapOf(store, kind, id, other.id);
    if (isNearlyTheSame(overlap)) alike.push(other);
    else if (overlap.shared > 0) beside.push(other);
  }
  return { alike, beside };
}

/** As a whole, where it holds all their school years. One that shares only some would have those counted twice, and is refused. */
function whole(matched: Matched, own: Own, sharing: readonly Held[]): Partial<Succession> {
  const { grid, issue } = matched;
  const { counterparts, unclear } = counterpartsOf(grid.sheet, sharing);
  if (unclear.length > 0) return { refusal: sheetUnclear(grid, own.periods, unclear) };
  const other = counterparts.find((extract) => !covers(own.periods, extract));
  if (other !== undefined) return { refusal: overlap(grid, own.periods, other) };
  const yieldsTo = counterparts.find((extract) => settledness[extract.issue] > settledness[issue]);
  const disputes = counterparts.filter((extract) => settledness[extract.issue] === settledness[issue]);
  return yieldsTo ? { yieldsTo } : { replaces: counterparts, disputes };
}

function shares(extract: Held, periods: readonly string[]): boolean {
  return extract.periods.split(" ").some((period) => periods.includes(period));
}

function covers(periods: readonly string[], extract: Held): boolean {
  return extract.periods.split(" ").every((period) => periods.includes(period));
}

function overlap(grid: Matched["grid"], periods: readonly Period[], other: Held): Problem {
  const facts = { periods: periods.join(", "), other: other.file, held: other.periods.replaceAll(" ", ", ") };
  return problem("periods-overlap", placeOf(grid), { facts });
}

function sheetUnclear(grid: Matched["grid"], periods: readonly Period[], sheets: readonly Held[]): Problem {
  const names = sheets.map(({ sheet }) => `"${sheet}"`).join(", ");
  return problem("sheet-unclear", placeOf(grid), {
    facts: { other: sheets[0]?.file ?? "", periods: periods.join(", "), sheets: names },
  });
}
