import { type Check, inSheet } from "../check.ts";

/** What the file says of itself, how it opens, and what it must not carry. */
export const file: readonly Check[] = [
  { code: "document-title", level: "essential", find: ({ title }) => (title === "" ? [{}] : []) },
  { code: "language", level: "essential", find: ({ language }) => (language === "" ? [{}] : []) },
  {
    code: "opens-at-start",
    level: "essential",
    find: ({ sheets, opensOn }) => [
      ...sheets.filter((_, at) => opensOn !== 0 && at === opensOn).map((sheet) => inSheet(sheet)),
      ...sheets
        .slice(0, 1)
        .filter(({ cursor }) => cursor !== "A1")
        .map((sheet) => ({ ...inSheet(sheet), cell: sheet.cursor })),
    ],
  },
  { code: "no-macros", level: "desirable", find: ({ hasMacros }) => (hasMacros ? [{}] : []) },
  {
    code: "no-other-workbooks",
    level: "desirable",
    find: ({ otherWorkbooks }) => (otherWorkbooks > 0 ? [{ shows: `${otherWorkbooks}` }] : []),
  },
];
