import { quotedNames } from "./quoted-names.ts";

/** What an entry of a layout file must be, in words that people use. */
const layoutShapes: Readonly<Record<string, string>> = {
  array: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a group of entries",
  record: "a group of entries",
};

/** What is wrong with a file that is no YAML, by the parser's own code. */
const yamlFaults: Readonly<Record<string, string>> = {
  BAD_INDENT: "entries of one group must begin in the same column, and brackets must close",
  DUPLICATE_KEY: "an entry can't stand twice in one group",
  MISSING_CHAR: "a bracket, quotation mark or colon is missing here or in the line above",
  UNEXPECTED_TOKEN: "this sign can't stand here; put the text into quotation marks",
  BAD_ALIAS: "a text that begins with * must be in quotation marks",
  TAB_AS_INDENT: "lines must be indented with spaces, not tabs",
};

function perhaps(near: readonly string[]): string {
  return near.length === 0 ? "" : ` Perhaps it means ${quotedNames(near)}.`;
}

/** The whole file where the entry has no name. */
function quotedEntry(entry: string): string {
  return entry === "" ? "A layout" : `"${entry}"`;
}

/** What is said of a layout file that can't be used. */
export const layoutWording = {
  fault: (path: string, line: number | undefined, what: string) =>
    `${path}${line === undefined ? "" : `, line ${line}`}\n  ${what}\n  Correct the layout file. The README of the built-in layouts lists what each entry may hold.`,
  noFolder: (path: string) =>
    `${path}\n  This must be a folder of layouts, and can't be read as one.\n  Check its name, and that you may read it.`,
  notYaml: (code: string) => `This must be YAML: ${yamlFaults[code] ?? "this line can't be read"}.`,
  unknownKey: (key: string, near: readonly string[]) =>
    `"${key}" can't stand here: no entry of a layout has that name.${perhaps(near)}`,
  misplaced: (key: string) =>
    `"${key}" can't stand here: it belongs to another entry, or to another form of this one than what stands beside it.`,
  oneOf: (entry: string, values: readonly string[]) => `"${entry}" must be one of ${values.join(", ")}.`,
  empty: (entry: string) => `"${entry}" can't be empty.`,
  atLeast: (entry: string, least: number) => `"${entry}" must be at least ${least}.`,
  atMost: (entry: string, greatest: number) => `"${entry}" must be at most ${greatest}.`,
  mustBe: (entry: string, shape: string) =>
    `${quotedEntry(entry)} must be ${layoutShapes[shape] ?? "of another form: see the README of the built-in layouts"}.`,
  twice: (id: string) => `The id "${id}" must be this layout's alone, and another layout has it.`,
  noneOfThatName: (id: string, near: readonly string[]) =>
    `layout "${id}"\n  "${id}" must be the id of a layout.${perhaps(near)}\n  Choose one from the list of layouts.`,
  fitsNone: (id: string) =>
    `layout "${id}"\n  The layout "${id}" must fit at least one of the files, and fits none.\n  Choose another from the list of layouts, or leave the choice to the program.`,
  unknownKind: (kind: string, near: readonly string[]) =>
    `"${kind}" must be the name of a kind of extract.${perhaps(near)}`,
  unknownField: (field: string, kind: string, near: readonly string[]) =>
    `"${field}" must be a field of the kind "${kind}".${perhaps(near)}`,
  unknownBase: (id: string, near: readonly string[]) =>
    `"${id}" must be the id of a layout: this one extends it.${perhaps(near)}`,
  extendsItself: (id: string) => `"${id}" can't be what this layout extends: it extends this one.`,
  unmapped: (field: string) => `The field "${field}" must have a column: the kind requires it.`,
  withoutColumn: (field: string) =>
    `The field "${field}" must have a column under "columns": it is filled from the row above.`,
  lacking: (entry: string) => `The entry "${entry}" must be there.`,
  ruleForAll: (rule: string) =>
    `The rule "${rule}" must say which rows it leaves out, by "matches" or "filled_at_most": without these it is every row.`,
  badPattern: (pattern: string) => `"${pattern}" must be a regular expression.`,
  endlessPattern: (pattern: string) =>
    `"${pattern}" repeats a group in brackets that itself repeats, or has alternatives: a long cell can keep it busy for ever. It must repeat one thing at a time, such as "a+" for "(a+)+".`,
  badValue: (value: string, expected: string) => `"${value}" must be ${expected}.`,
  boundsCrossed: (marker: string) => `The "least" of "${marker}" can't be more than its "greatest".`,
} as const;
