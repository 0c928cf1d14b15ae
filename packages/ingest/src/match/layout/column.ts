import { z } from "zod";
import { type MissingReason, missingReasons } from "../../missing.ts";

export const text = z.string().min(1);

/** A number in a code or marker is read as its text: YAML writes both without quotes. */
export const code = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** Why a marker means that there is no value, and between what the hidden count lies where the publisher says so. */
export interface Marker {
  readonly reason: MissingReason;
  readonly least?: number | undefined;
  readonly greatest?: number | undefined;
}

/** What a file writes where it has no value, to what that means. */
export type Markers = Readonly<Record<string, Marker>>;

const marker = z.union([
  z.enum(missingReasons).transform((reason): Marker => ({ reason })),
  z.strictObject({
    reason: z.enum(missingReasons),
    least: z.number().nonnegative().optional().describe("the hidden count is at least this"),
    greatest: z.number().nonnegative().optional().describe("the hidden count is at most this"),
  }),
]);

export const markers = z
  .record(z.string(), marker)
  .describe("what the file writes where it has no value: not-applicable, not-available or suppressed");

export const headings = z.array(text).min(1).describe("headings that files use for it, any one of them");

/** What a column means, however it is found. */
const meaning = {
  codes: z.record(z.string(), code).default({}).describe("the file's code: the word of the kind that it stands for"),
  missing: markers.default({}),
  unit: z
    .enum(["percent", "fraction"])
    .optional()
    .describe("percent: each is a percentage from 0 to 100; fraction: 0.72 stands for 72; any number if left out"),
  days_from: z
    .union([z.literal(1900), z.literal(1904)])
    .optional()
    .describe("numbers are days as Excel counts them, from 1900 or 1904"),
  optional: z.boolean().default(false).describe("true where a file without this column is still of this layout"),
};

const meansNothing = {
  ...{ codes: {}, missing: {}, unit: undefined, days_from: undefined, optional: false },
  first_filled: false,
};

/** The column of one heading, with nothing more to say of it. */
export function plainColumn(names: readonly string[]) {
  return { ...meansNothing, headings: [...names] };
}

/** Where a field's value comes from. */
export const column = z.union([
  headings.transform(plainColumn),
  z.strictObject({
    headings,
    ...meaning,
    first_filled: z
      .boolean()
      .default(false)
      .describe("true where a file may have several of these columns: in each row the first that has a value counts"),
  }),
  z.strictObject({
    headings: headings.optional(),
    parts: z.tuple([headings, headings]).describe("two columns that make one number: the authority's and the school's"),
    ...meaning,
  }),
  z.strictObject({
    by: text.describe("the field whose value says which column is read"),
    headings: z.record(z.string(), headings).describe("value of that field: headings of the column"),
    ...meaning,
  }),
  z.strictObject({ constant: code.describe("the same value in every row") }),
]);

export type Column = z.output<typeof column>;

/** The headings by which a layout knows a column. */
export function headingsOf(column: Column): readonly string[] {
  if ("constant" in column) return [];
  if ("by" in column) return Object.values(column.headings).flat();
  return "parts" in column ? [...(column.headings ?? []), ...column.parts.flat()] : column.headings;
}
