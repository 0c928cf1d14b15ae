import { z } from "zod";
import { type MissingReason, missingReasons } from "../../missing.ts";

const text = z.string().min(1);

/** A number in a code or marker is read as its text: YAML writes both without quotes. */
const code = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** Why a marker means that there is no value, and between what the hidden count lies where the publisher says so. */
export interface Marker {
  readonly reason: MissingReason;
  readonly least?: number | undefined;
  readonly greatest?: number | undefined;
}

const marker = z.union([
  z.enum(missingReasons).transform((reason): Marker => ({ reason })),
  z.strictObject({
    reason: z.enum(missingReasons),
    least: z.number().nonnegative().optional(),
    greatest: z.number().nonnegative().optional(),
  }),
]);

const markers = z.record(z.string(), marker);

const headings = z.array(text).min(1);

/** What a column means, however it is found. */
const meaning = {
  /** The file's code to the kind's own word, where the kind does not know it anyway. */
  codes: z.record(z.string(), code).default({}),
  missing: markers.default({}),
  /** `fraction`: 0.72 stands for 72. */
  unit: z.literal("fraction").optional(),
  /** True where a file without this column is still of this layout. */
  optional: z.boolean().default(false),
};

/** Where a field's value comes from. */
const column = z.union([
  headings.transform((names) => ({ headings: names, codes: {}, missing: {}, unit: undefined, optional: false })),
  z.strictObject({ headings, ...meaning }),
  /** Two columns that together make one value: the authority's number and the school's. */
  z.strictObject({ headings: headings.optional(), parts: z.tuple([headings, headings]), ...meaning }),
  /** A column for each value of another field: an area's code stands elsewhere for a school than for a country. */
  z.strictObject({ by: text, headings: z.record(z.string(), headings), ...meaning }),
  /** The same value in every row. */
  z.strictObject({ constant: code }),
]);

export type Column = z.output<typeof column>;

/** One measure of a file with a column a measure: which indicator and group it is, and the headings of its columns. */
const measure = z.strictObject({
  indicator: text,
  numerator: text.optional(),
  denominator: text.optional(),
  value: text.optional(),
  characteristic: text.optional(),
  group: text.optional(),
});

export type Measured = z.output<typeof measure>;

/** Rows that are no data, by the name of the rule that says so. */
const leaveOut = z.strictObject({
  rule: text,
  /** Headings of one column, and what its text matches, in either case. */
  column: headings.optional(),
  matches: text.optional(),
  /** Rows with so many filled cells or fewer: footnotes stand alone in theirs. */
  filled_at_most: z.int().positive().optional(),
});

export type LeaveOutRule = z.output<typeof leaveOut>;

/** Which of two rows of one key is kept, where the publisher is known to print both. */
const repeats = z.strictObject({ rule: text, keep_greatest: text });

const issue = z.enum(["provisional", "revised", "final"]);

/** Where the school year stands, where no column has it. */
const period = z.union([
  z.enum(["file name", "title"]).transform((where) => ({ where })),
  z.strictObject({ constant: code }),
]);

/** Everything that a layout says, apart from its name. A layout that extends another says only what differs. */
const said = {
  kind: text,
  publisher: text,
  title: text,
  /** Patterns for the names of sheets; any sheet where none is given. */
  sheets: z.array(text).optional(),
  /** How settled the figures are where the file's name has neither "provisional", "revised" nor "final". */
  issue: issue.optional(),
  period: period.optional(),
  columns: z.record(z.string(), column).optional(),
  measures: z.array(measure).min(1).optional(),
  missing: markers.optional(),
  ignore: z.array(text).optional(),
  leave_out: z.array(leaveOut).optional(),
  repeats: repeats.optional(),
};

/** A layout file as it is written. Every entry is named in it, or it is refused. */
export const layoutFile = z.strictObject({
  id: text,
  extends: text.optional(),
  ...said,
  kind: said.kind.optional(),
  publisher: said.publisher.optional(),
  title: said.title.optional(),
});

export type LayoutFile = z.output<typeof layoutFile>;

/** How one publisher's file of one era spells a kind: complete, with what it extends filled in. */
export interface Layout {
  readonly id: string;
  readonly kind: string;
  readonly publisher: string;
  readonly title: string;
  readonly sheets: readonly string[] | undefined;
  readonly issue: z.output<typeof issue>;
  readonly period: z.output<typeof period> | undefined;
  readonly columns: Readonly<Record<string, Column>>;
  readonly measures: readonly Measured[];
  readonly missing: Markers;
  readonly ignore: readonly string[];
  readonly leaveOut: readonly LeaveOutRule[];
  readonly repeats: z.output<typeof repeats> | undefined;
}

/** What a file writes where it has no value, to what that means. */
export type Markers = Readonly<Record<string, Marker>>;
