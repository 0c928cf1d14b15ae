import type { StoredValue } from "../fields/facts.ts";

/** The last school year that the name of a row's file says, which a relation may look at like a field of the row. */
export const yearOfFile = "year of the file";

/** A value of a row, as the store holds it; null or undefined where there is none. */
export type RowValue = StoredValue | null | undefined;

/** What must hold between values of one row, each right by itself. A value that is missing contradicts nothing. */
export interface Relation<Name extends string = string> {
  readonly fields: readonly (Name | typeof yearOfFile)[];
  /** What must hold, for people: "the sessions missed must be no more than those possible". */
  readonly expected: string;
  /** A field that must be a percentage, as its layout says, for this to be held against the rows of a file. */
  readonly ofPercentage?: Name;
  /** Whether it holds of the values of those fields, in their order. */
  readonly holds: (values: readonly RowValue[]) => boolean;
}
