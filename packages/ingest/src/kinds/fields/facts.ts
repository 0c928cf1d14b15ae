import { z } from "zod";
import type { Period } from "../../period.ts";
import type { ProblemCode } from "../../words/wording.ts";

/** A value as the store holds it. */
export type StoredValue = string | number;

/** What is known of a field beside its schema. */
export interface FieldFacts {
  /** What a cell must hold, in words that follow "must be". */
  readonly expected: string;
  /** A missing cell: the row is refused, the value is null with its reason, or it means a value of its own. */
  readonly whenMissing: "refused" | "null" | { readonly means: StoredValue };
  /** Of a field that is refused where it is missing: the rows that may lack it all the same, and what that means in them. */
  readonly mayLack?: { readonly field: string; readonly is: StoredValue; readonly means: StoredValue };
  /** A field that stands before it, and whose value, where it has one, is taken instead of the cell. */
  readonly yieldsTo?: string;
  /** A cell that can't be read stands for its own text all the same, with this warning; without it the row is rejected. */
  readonly whenUnreadable?: ProblemCode;
  /** True where the cell may identify a pupil: no message repeats it. */
  readonly private?: true;
  /** True where the store holds a keyed hash instead of the value. */
  readonly hashed?: true;
  /** True of days, numbers and the like: no code of a layout could stand for one. */
  readonly uncoded?: true;
  /** Which of its numbers are percentages: all, or those of some indicators. */
  readonly percentages?: "all" | "some";
  /** Of a field of numbers: whether those of all rows add up to one of the whole file. */
  readonly adds?: boolean;
  /** A more telling finding than "must be ..." for a cell that can't be read. */
  readonly refusal?: (text: string) => ProblemCode | undefined;
  /** Every value that the store can hold of it, where these are a closed list. */
  readonly values?: readonly string[];
  /** Reads a text as the schema does, by the function of which the schema is made; undefined for a schema made otherwise. */
  readonly read?: (text: string) => StoredValue | undefined;
  /** A warning about a value that is stored all the same. */
  readonly doubt?: (value: StoredValue) => ProblemCode | undefined;
  /** The same, of a value in a file of one school year. */
  readonly doubtIn?: (value: StoredValue, period: Period) => ProblemCode | undefined;
}

/** A field: from the cell's text to the value stored. */
export type Field = z.ZodType<StoredValue, string>;

/** What is known of a schema whichever field has it. */
type ReadingFacts = Pick<FieldFacts, "uncoded" | "refusal" | "values" | "read" | "percentages" | "adds">;

const registry = z.registry<FieldFacts>();
const readings = new WeakMap<z.core.$ZodType, ReadingFacts>();

/** Gives a schema its facts. Each field needs a schema of its own: the facts hang on it. */
export function field<Schema extends Field>(schema: Schema, facts: FieldFacts): Schema {
  registry.add(schema, { ...readings.get(schema), ...facts });
  return schema;
}

/** The facts of a field. Every field of a kind has them: one without is our mistake. */
export function factsOf(schema: z.core.$ZodType): FieldFacts {
  const facts = registry.get(schema);
  if (facts === undefined) throw new Error("a field of a kind was made without field()");
  return facts;
}

/** A schema that reads text by a function: undefined means that the text can't be read. */
export function readBy<Value extends StoredValue>(
  read: (text: string) => Value | undefined,
  facts: Omit<ReadingFacts, "read"> = {},
): z.ZodType<Value, string> {
  const schema = z.string().transform((text, context) => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: "unreadable" });
    return z.NEVER;
  });
  readings.set(schema, { ...facts, read });
  return schema;
}
