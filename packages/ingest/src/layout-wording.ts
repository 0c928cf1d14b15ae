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

/** What is said of a layout file that can't be used. */
export const layoutWording = {
  fault: (path: string, line: number | undefined, what: string) =>
    `${path}${line === undefined ? "" : `, line ${line}`}\n  ${what}\n  Correct the layout file. The README of the built-in layouts lists what each entry may hold.`,
  unknownKey: (key: string) => `"${key}" can't stand here: no entry of a layout has that name.`,
  oneOf: (entry: string, values: readonly string[]) => `"${entry}" must be one of ${values.join(", ")}.`,
  empty: (entry: string) => `"${entry}" can't be empty.`,
  mustBe: (entry: string, shape: string) => `"${entry}" must be ${layoutShapes[shape] ?? "of another form"}.`,
  twice: (id: string) => `The id "${id}" must be this layout's alone, and another layout has it.`,
  noneOfThatName: (id: string, near: readonly string[]) =>
    `--layout ${id}\n  "${id}" must be the id of a layout.${near.length === 0 ? "" : ` Perhaps it means ${near.map((one) => `"${one}"`).join(" or ")}.`}\n  Choose one from the list of layouts.`,
  fitsNone: (id: string) =>
    `--layout ${id}\n  The layout "${id}" must fit at least one of the files, and fits none.\n  Choose another from the list of layouts, or leave the choice to the program.`,
  unknownKind: (kind: string) => `"${kind}" must be the name of a kind of extract.`,
  unknownField: (field: string, kind: string) => `"${field}" must be a field of the kind "${kind}".`,
  unknownBase: (id: string) => `"${id}" must be the id of a layout: this one extends it.`,
  unmapped: (field: string) => `The field "${field}" must have a column: the kind requires it.`,
  lacking: (entry: string) => `The entry "${entry}" must be there.`,
  badPattern: (pattern: string) => `"${pattern}" must be a regular expression.`,
} as const;
