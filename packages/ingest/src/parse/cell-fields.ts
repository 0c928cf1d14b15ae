import type { StoredValue } from "../kinds/fields/facts.ts";
import type { Matched } from "../match/match.ts";
import type { Draft } from "./draft.ts";
import { type Plan, plansOf } from "./plan.ts";
import type { Hash } from "./reading.ts";
import { writeReasons } from "./reasons.ts";

/** A field of which each cell can be understood by itself. */
export interface CellField {
  readonly name: string;
  readonly isPostcode: boolean;
  /** The column of its cells, counted from 0. */
  readonly column: number;
  /**
   * The value of a cell, or what its being missing means; null for a postcode that is missing. Undefined where the row must
   * be read as a whole: for a finding, a doubt, or a reason to keep.
   */
  read(text: string): StoredValue | null | undefined;
}

/** The fields of a file whose rows can be read cell by cell. */
export interface CellFields {
  readonly fields: readonly CellField[];
  /** The columns that are the same in every row. */
  readonly always: Readonly<Draft>;
}

/** The fields of a file; undefined where cells must be read together, or a row of the file is several in the store. */
export function cellFields(matched: Matched, hash: Hash): CellFields | undefined {
  const [plan, second] = plansOf(matched);
  if (plan === undefined || second !== undefined || plan.measure !== undefined) return undefined;
  if (typeof matched.kind.reasons === "object" || plan.readers.some(({ facts }) => facts.yieldsTo)) return undefined;
  const always = alwaysOf(matched, plan);
  const fields = plan.readers.flatMap((reader) => cellField(reader, hash));
  return always && { fields, always };
}

type Reader = Plan["readers"][number];

function cellField({ name, isPostcode, column, read, facts }: Reader, hash: Hash): readonly CellField[] {
  if (column === undefined) return [];
  const { whenMissing, hashed } = facts;
  const readCell: CellField["read"] = (text) => {
    const outcome = read(text);
    if (outcome.is === "value" && outcome.doubt === undefined)
      return hashed ? hash(String(outcome.value)) : outcome.value;
    if (outcome.is !== "missing") return undefined;
    if (typeof whenMissing === "object") return whenMissing.means;
    return isPostcode && whenMissing === "null" ? null : undefined;
  };
  return [{ name, isPostcode, column, read: readCell }];
}

/** The columns that no cell fills; undefined where one of them takes more than one cell, or every row is refused. */
function alwaysOf({ kind }: Matched, plan: Plan): Readonly<Draft> | undefined {
  const always: Draft = { ...plan.empty };
  for (const reader of plan.readers) {
    if (reader.column !== undefined) continue;
    const outcome = reader.isConstant ? reader.read(reader.text([], {})) : undefined;
    if (outcome?.is !== "value" || outcome.doubt !== undefined || reader.isPostcode) return undefined;
    always[reader.name] = outcome.value;
  }
  writeReasons(kind, always, plan.absent, plan);
  return always;
}
