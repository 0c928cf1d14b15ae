import { z } from "zod";
import { type Column, code, column, headings, type Markers, markers, text } from "./column.ts";

/** One measure of a file with a column a measure: which indicator and group it is, and the headings of its columns. */
const measure = z.strictObject({
  indicator: text.describe("code of the indicator"),
  numerator: text.optional().describe("heading of its numerator"),
  denominator: text.optional().describe("heading of its denominator"),
  value: text.optional().describe("heading of its value"),
  characteristic: text.optional().describe("characteristic by which its columns are groups"),
  group: text.optional().describe("the group of these columns"),
});

export type Measured = z.output<typeof measure>;

/** One question of a survey: where its answers stand, and what they mean. */
const question = z.strictObject({
  headings,
  wording: text.describe("the question as it was asked"),
  answers: z.record(z.string(), code).describe("the file's code: the answer in words; any other is refused"),
});

export type Question = z.output<typeof question>;

const pattern = text.describe("a regular expression, in either case");

/** Rows that are no data, by the name of the rule that says so. */
const leaveOut = z.strictObject({
  rule: text.describe("its name, which the receipt counts rows under"),
  column: headings.optional().describe("headings of the column looked at; the first filled cell if left out"),
  matches: pattern.optional(),
  filled_at_most: z.int().min(1).optional().describe("rows with so many filled cells or fewer"),
});

export type LeaveOutRule = z.output<typeof leaveOut>;

/** Where the row of headings is. Said where looking for it among the first rows would not find it. */
const header = z.strictObject({
  row: z.int().min(1).max(10_000).optional().describe("the row it stands in, as Excel counts"),
  below: pattern.optional().describe("it stands below the row whose first filled cell matches this"),
  within: z.int().min(1).max(1000).optional().describe("it stands among so many filled rows; 40 if left out"),
  rows: z.int().min(1).max(5).default(1).describe("2 or more: an upper heading spans several lower ones"),
});

export type HeaderRule = z.output<typeof header>;

/** Which of two rows of one key is kept, where the publisher is known to print both. */
const repeats = z.strictObject({
  rule: text.describe("its name, which the receipt counts rows under"),
  keep_greatest: text.describe("the row with the greatest number in this field is kept"),
});

const issue = z.enum(["provisional", "revised", "final"]);

/** Where the school year stands, where no column has it. */
const period = z.union([
  z.enum(["file name", "sheet name", "title"]).transform((where) => ({ where })),
  z.strictObject({ cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/) }),
  z.strictObject({ constant: code }),
]);

/** A column by its field. `none`: the layout that is extended has this column, and files of this one do not. */
const columns = z.record(z.string(), z.union([column, z.literal("none")]));

/** A layout file as it is written. Every entry is named in it, or it is refused. One that extends another says only what differs. */
export const layoutFile = z.strictObject({
  id: text.describe("the name of this layout, its alone"),
  extends: text.optional().describe("id of the layout from which this one differs"),
  kind: text.optional().describe("kind of extract"),
  publisher: text.optional().describe("who publishes such files"),
  title: text.optional().describe("what they are"),
  sheets: z.array(pattern).optional().describe("patterns for the names of sheets; any sheet if left out"),
  header: header.optional().describe("where the headings stand, where looking for them does not find them"),
  issue: issue.optional().describe("how settled the figures are, where the file's name does not say"),
  period: period.optional().describe("where the school year stands, where no column has it"),
  columns: columns.optional().describe("field: where its value comes from"),
  measures: z.array(measure).min(1).optional().describe("for area-values with a column a measure"),
  questions: z
    .record(z.string(), question)
    .optional()
    .describe("for survey-responses with a column a question: code of the question, and what it is"),
  no_answer: markers.optional().describe("what the column of a question holds where there is no answer"),
  missing: markers.optional(),
  ignore: z.array(text).optional().describe("headings that are known and not read"),
  names: z
    .record(z.string(), headings)
    .optional()
    .describe(
      "field: headings of the column that has in words what the field has as a code; a row in which they differ is set aside",
    ),
  leave_out: z.array(leaveOut).optional().describe("rules for rows that are no data"),
  fill_down: z
    .array(text)
    .min(1)
    .optional()
    .describe("fields that are written once for several rows: an empty cell has the value of the row above"),
  repeats: repeats.optional().describe("where the publisher prints rows of one key twice"),
});

export type LayoutFile = z.output<typeof layoutFile>;

/** How one publisher's file of one era spells a kind: complete, with what it extends filled in. */
export interface Layout {
  readonly id: string;
  readonly kind: string;
  readonly publisher: string;
  readonly title: string;
  readonly sheets: readonly string[] | undefined;
  readonly header: HeaderRule;
  readonly issue: z.output<typeof issue> | "not-said";
  readonly period: z.output<typeof period> | undefined;
  readonly columns: Readonly<Record<string, Column>>;
  readonly measures: readonly Measured[];
  readonly questions: Readonly<Record<string, Question>>;
  readonly noAnswer: Markers;
  readonly missing: Markers;
  /** Headings that are known and not read, those of `names` among them. */
  readonly ignore: readonly string[];
  /** Headings of the column that has in words what a field has as a code, by the field. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly leaveOut: readonly LeaveOutRule[];
  /** Fields of which an empty cell has the value of the row above. */
  readonly fillDown: readonly string[];
  readonly repeats: z.output<typeof repeats> | undefined;
}
