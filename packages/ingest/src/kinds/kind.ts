import type { z } from "zod";
import type { StoreSchema } from "../store/schema.ts";
import type { ProblemCode } from "../words/wording.ts";
import { type Field, factsOf, type StoredValue } from "./fields/facts.ts";
import type { Relation } from "./relations/relation.ts";

/** The tables that extracts fill. */
export type ExtractTableName = {
  [Table in keyof StoreSchema]: StoreSchema[Table] extends { extract_id: number; row: number } ? Table : never;
}[keyof StoreSchema];

/** Columns that a later stage fills: no cell does. */
type Derived<Column> = Column extends
  | "extract_id"
  | "row"
  | "missing"
  | `${string}_lcsp`
  | `${string}_placing`
  | "school_written"
  | `${string}_area`
  | `${string}_reason`
  | `${string}_missing`
  | `${string}_least`
  | `${string}_greatest`
  ? never
  : Column;

/** One schema a column of the table, and the postcode by which it is placed on each basis of a place of living. */
type Shape<Row> = {
  [Column in keyof Row as Derived<Column>]: z.ZodType<NonNullable<Row[Column]>, string>;
} & (Row extends { home_lcsp: unknown } ? { postcode: Field } : unknown) &
  (Row extends { placement_lcsp: unknown } ? { placement_postcode: Field } : unknown);

/** The field by which rows of one key may be several all the same. */
export interface TellsApart {
  readonly field: string;
  /** The warning about the second of two rows that differ in it: both count, and may be one. */
  readonly finding: ProblemCode;
  /** The rows that it can't make several: of those that differ in nothing else the first counts, and the others are left out by this rule. */
  readonly unless: { readonly field: string; readonly is: StoredValue; readonly rule: string };
}

/** What a row of a kind is: its fields, where it goes, how it is placed, and by what it is known. */
export interface Kind {
  /** "key-stage-2": as layouts and receipts name it. */
  readonly name: string;
  /** What a row is, for people: "a pupil at the end of Key Stage 2". */
  readonly row: string;
  readonly table: ExtractTableName;
  /** Fields in the order in which they are read. */
  readonly fields: Readonly<Record<string, Field>>;
  /** True for the tables by which rows of other kinds are placed: they are loaded first, and carry no school year. */
  readonly reference: boolean;
  /**
   * The day by which a row tells its school year: that in which the day lies, and so many years later. Of pupils the day of
   * birth, and the age that they reach in the year; of events their day, and 0.
   */
  readonly dated?: { readonly field: string; readonly years: number };
  /** True where rows may be of a school year that has not begun, as targets are. */
  readonly ahead?: true;
  /** The field that holds the school, where the kind is placed on the school basis; `only`: of the rows with this level. */
  readonly school?: { readonly field: string; readonly only?: { readonly level: string } };
  /** The field that holds the home, where the kind is placed on the home basis. */
  readonly home?: { readonly field: string };
  /** The field that holds where a looked-after child lives, where the kind is placed on the basis of placement. */
  readonly placement?: { readonly field: string };
  /** The field that holds a partnership by code or name, which must be in the table of partnerships; `only`: of the rows with this level. */
  readonly partnership?: { readonly field: string; readonly only?: { readonly level: string } };
  /**
   * The fields for the sake of which files of the kind are read, its school among them: a file in which one of their columns
   * is empty in every row is not loaded. Of the other columns that is told.
   */
  readonly results: readonly string[];
  /** What must hold between the values of a row. A row of which one does not hold is set aside. */
  readonly relations: readonly Relation[];
  /** Where the reasons for missing values stand: in the column `missing`, beside each of some columns, or nowhere. */
  readonly reasons: "in-missing" | "none" | { readonly beside: readonly string[]; readonly bounds: readonly string[] };
  /**
   * The columns that name a piece of an extract, where a newer one may carry only some: it replaces the pieces that both
   * have, and the others stay in force. Without them the newer of one layout and school year replaces the older whole.
   */
  readonly piece?: readonly string[];
  /** Columns that no two rows of an extract have in common, but for those that `tellsApart` allows. */
  readonly key: readonly string[];
  readonly tellsApart?: TellsApart;
  /** What to do where two rows of one key that differ are both right: "If ..., add them up." */
  readonly bothRight?: string;
  /** Name of the rule by which the second of two rows alike is left out. */
  readonly repeatRule: string;
}

/** Fields that are exactly those of the table: one that it lacks has the type never. */
type Exactly<Fields, Row> = Shape<Row> & { [Name in Exclude<keyof Fields, keyof Shape<Row>>]: never };

type Declared<Fields extends Readonly<Record<string, Field>>> = Omit<
  Kind,
  "table" | "fields" | "reference" | "results" | "relations"
> & {
  readonly schema: z.ZodObject<Fields>;
  readonly reference?: true;
  readonly results?: readonly NoInfer<Extract<keyof Fields, string>>[];
  readonly relations?: readonly Relation<NoInfer<Extract<keyof Fields, string>>>[];
};

/** A kind. The compiler checks its schema against its table: a field too many, one too few or of another type does not compile. */
export function defineKind<
  Table extends ExtractTableName,
  Fields extends Readonly<Record<string, Field>> & Exactly<Fields, StoreSchema[Table]>,
>(table: Table, declared: Declared<Fields>): Kind {
  const { schema, reference = false, results = [], relations = [], ...rest } = declared;
  return { ...rest, table, fields: schema.shape, reference, results, relations };
}

/** The fields of a kind that hold postcodes: they place a row, and go no further. */
export function postcodeFields({ home, placement }: Kind): readonly string[] {
  return [home, placement].flatMap((basis) => basis?.field ?? []);
}

/** Whether a row of the kind tells of one child: then any cell may, once the columns have slipped. */
export function isAboutPupils(kind: Kind): boolean {
  return Object.values(kind.fields).some((one) => factsOf(one).private);
}
