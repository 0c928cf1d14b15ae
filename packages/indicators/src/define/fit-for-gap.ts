import { closedValues } from "@lcsp/ingest";
import type { Definition } from "../facts/definition.ts";
import { everyone } from "../measure.ts";
import type { Published } from "./define-published.ts";
import type { Rate } from "./define-rate.ts";
import type { GapSide } from "./gap-side.ts";
import { UnfitGapError } from "./unfit-gap-error.ts";

interface Declared {
  readonly definition: Pick<Definition, "code">;
  readonly of: Rate | Published;
  readonly peers: GapSide;
  readonly group: GapSide;
}

/**
 * Throws an UnfitGapError unless the gap is in a percentage, between two groups that have nobody in common, or between a group and
 * everyone.
 */
export function fitForGap({ definition: { code }, of, peers, group }: Declared): void {
  if (!code?.trim()) throw UnfitGapError.noCode();
  if (!isPercentage(of)) throw UnfitGapError.noPercentage(of.definition.code);
  for (const side of [peers, group]) {
    const { characteristic } = side;
    if (!canBeToldBy(of, characteristic)) throw UnfitGapError.unknownCharacteristic(of.definition.code, characteristic);
    holdValues(of, side);
  }
  if (!areApart(peers, group)) throw UnfitGapError.sidesOverlap(code);
}

/** Declarations written in plain JavaScript are not checked by types, and may be of any form. */
function isPercentage({ form, definition }: Pick<Rate | Published, "form" | "definition">): boolean {
  return (form === "rate" || form === "published") && definition.unit === "percent";
}

/** Whether the figure's rows have the characteristic. A published figure may have any. */
function canBeToldBy(of: Rate | Published, characteristic: string): boolean {
  if (of.form === "published" || characteristic === everyone.characteristic) return true;
  const { columns, groupedBy = [] } = of.denominator.cube;
  return columns.includes(characteristic) || groupedBy.includes(characteristic);
}

/**
 * Throws an UnfitGapError where a side has no value, or one that no row can have. Not for a published figure, which may be of any group, nor for a
 * column that may hold anything.
 */
function holdValues(of: Rate | Published, { characteristic, value, values }: GapSide): void {
  if (characteristic === everyone.characteristic) {
    if (value === everyone.value) return;
    throw UnfitGapError.unknownValue(of.definition.code, { characteristic, written: value, known: [everyone.value] });
  }
  if (of.form === "published") return;
  if (values.length === 0) throw UnfitGapError.noValues(of.definition.code, characteristic);
  const known = closedValues(of.denominator.cube.kind, characteristic) ?? values;
  const written = values.find((value) => !known.includes(value));
  if (written !== undefined) throw UnfitGapError.unknownValue(of.definition.code, { characteristic, written, known });
}

/** Between two bases the groups may be the same. Peers who are everyone include the group; intervals and pupils needed allow for that. */
function areApart(peers: GapSide, group: GapSide): boolean {
  if (peers.basis || group.basis) return peers.basis !== group.basis && !!peers.basis && !!group.basis;
  if (group.characteristic === everyone.characteristic) return false;
  if (peers.characteristic === everyone.characteristic) return true;
  return peers.characteristic === group.characteristic && !peers.values.some((value) => group.values.includes(value));
}
