/** What people ask for by name. */
export type Named = "partnership" | "indicator" | "area" | "basis" | "group";

interface UnknownValue {
  readonly indicator: string;
  readonly characteristic: string;
  readonly written: string;
  /** Values like it, and all that there are. */
  readonly near: readonly string[];
  readonly known: readonly string[];
}

/** Every sentence of this package for people. Each says what was found, what was expected, and how to mend it. */
export const wording = {
  "unknown-name": ({ what, written, near }: { what: Named; written: string; near: readonly string[] }) =>
    [
      `There is no ${what} "${written}".`,
      near.length > 0 ? `  The nearest ${near.length === 1 ? "is" : "are"} ${quoted(near)}.` : "  No name is like it.",
      `  ${howToName[what]}`,
    ].join("\n"),
  "no-partnerships": () =>
    [
      "A partnership must stand in the table of partnerships, and no such table is loaded yet.",
      "  Load the reference tables first, or with the extracts: partnerships, schools and postcodes.",
      "  In the repository fixtures/kent/reference has an example of each; docs/store.md says what rows are placed by.",
    ].join("\n"),
  "no-years": () =>
    [
      "An indicator's figures must be of a school year, and the store holds none yet.",
      "  What it measures and who defines it is in the catalogue, without any extract.",
      "  Load the extracts first; in the repository fixtures/kent has an example of each.",
    ].join("\n"),
  /** `period`: the school year that was written, where it is one. */
  "unknown-year": ({ written, period, held }: { written: string; period?: string; held: readonly string[] }) =>
    [
      period === undefined ? `"${written}" is no school year.` : `Nothing is loaded of the school year ${period}.`,
      held.length > 0 ? `  The store holds ${held.join(", ")}.` : "  The store holds no school year yet.",
      period === undefined
        ? '  Write a year as "2007/08", or as 2008 for the year that ends in it.'
        : `  Load extracts of ${period}${held.length > 0 ? ", or ask for a year that is held" : ""}.`,
    ].join("\n"),
  "unusable-request": ({ field, written, expected }: { field: string; written: string; expected: string }) =>
    [
      `A profile can't be made with ${written} as ${field}.`,
      `  It must be ${expected}.`,
      "  Correct it, or leave it out for the usual one.",
    ].join("\n"),
  "unknown-characteristic": ({ indicator, characteristic }: { indicator: string; characteristic: string }) =>
    [
      `A gap of ${indicator} can't be told by ${characteristic}.`,
      "  Both groups must be by a column that the cube of the percentage keeps apart.",
      "  Choose another: of most results and of absence these are sex, fsm, sen, ethnicity, language and looked_after.",
    ].join("\n"),
  "unknown-value": ({ indicator, characteristic, written, near, known }: UnknownValue) =>
    [
      `A gap of ${indicator} can't be told by ${characteristic} "${written}", which no row can have.`,
      near.length > 0
        ? `  The nearest ${near.length === 1 ? "is" : "are"} ${quoted(near)}.`
        : `  Every value must be one of ${quoted(known)}.`,
      "  Correct the group where the gap is declared.",
    ].join("\n"),
  "no-values": ({ indicator, characteristic }: { indicator: string; characteristic: string }) =>
    [
      `A gap of ${indicator} can't be told by ${characteristic} without a value of it.`,
      "  A group must have one value or more, or it is of nobody.",
      "  Name them where the gap is declared.",
    ].join("\n"),
  "no-percentage": ({ indicator }: { indicator: string }) =>
    [
      `A gap can't be made of ${indicator}, which is no percentage that is counted from rows.`,
      "  A gap must be between two groups' percentages, so that it is in percentage points.",
      "  Declare the percentage first, with proportion(), and the gap of that.",
    ].join("\n"),
  "sides-overlap": ({ gap }: { gap: string }) =>
    [
      `The groups of "${gap}" can't be told apart: somebody may be in both.`,
      "  They must be of one characteristic, with no value in both; or the peers everyone, and the group a part of them.",
      "  Choose other values, or all pupils as the peers.",
    ].join("\n"),
  "no-code": () =>
    [
      "A gap can't be declared without a code.",
      "  It must have one of its own, by which it is asked for, and which names its page.",
      '  Write one, such as "Statement gap NI 73".',
    ].join("\n"),
  "no-words": ({ gap }: { gap: string }) =>
    [
      `A group of "${gap}" can't be named: it has no words.`,
      "  Titles and sentences need words for both groups, and can't be made from their labels.",
      '  Write them beside the group: { ...group("sex", "female"), words: "girls" }.',
    ].join("\n"),
  "code-twice": ({ code }: { code: string }) =>
    [
      `Two indicators of the catalogue have the code "${code}".`,
      "  Each must have a code of its own, by which its figures are found.",
      "  Give the one that was added another code.",
    ].join("\n"),
  "label-twice": ({ of, characteristic, label, first, other }: LabelTwice) =>
    [
      `${of} can't have two groups by ${characteristic} that are labelled "${label}" and are not of the same pupils.`,
      `  "${first.indicator}" has ${first.values.join(", ")} under that label, "${other.indicator}" has ${other.values.join(", ")}.`,
      `  Give one of them another label, by which its figures are found: it is the second thing that group() is given.`,
    ].join("\n"),
  "rate-absent": ({ indicator, of, isRate }: { indicator: string; of: string; isRate: boolean }) =>
    [
      `"${indicator}" can't be measured by a catalogue that lacks ${of}.`,
      "  What a gap is one of must stand in the catalogue too: what it was declared of, not another of that code.",
      `  Add it to the catalogue. If it is a built-in one, it is ${isRate ? `rateNamed("${of}")` : `catalogue.find((one) => one.definition.code === "${of}")`}.`,
    ].join("\n"),
  "unfit-definition": ({ indicator, field, written, expected }: UnfitDefinition) =>
    [
      `The indicator ${JSON.stringify(indicator)} can't have ${shown(written)} as its ${field}.`,
      `  It must be ${expected}.`,
      "  Correct it where the indicator is declared.",
    ].join("\n"),
  "danfo-absent": () =>
    [
      "Data frames need danfojs-node, which is not installed.",
      "  It is an optional part of @lcsp/indicators, because it is large.",
      "  docs/danfo.md says how to install version 1.2.0, and what to put in the place of three of its parts.",
    ].join("\n"),
} as const;

interface LabelTwice {
  /** Code of the percentage that both are groups of. */
  readonly of: string;
  readonly characteristic: string;
  readonly label: string;
  readonly first: LabelledGroup;
  readonly other: LabelledGroup;
}

interface LabelledGroup {
  /** Code of the declaration that names it. */
  readonly indicator: string;
  readonly values: readonly string[];
}

interface UnfitDefinition {
  readonly indicator: string;
  readonly field: string;
  readonly written: unknown;
  readonly expected: string;
}

const shown = (written: unknown): string => (typeof written === "string" ? JSON.stringify(written) : String(written));

const howToName: Readonly<Record<Named, string>> = {
  partnership: "Write its name or its code, as the table of partnerships has it.",
  indicator: "Write its code, as the catalogue has it.",
  area: "Write the name or the code of a partnership, of Kent or of England.",
  basis: "Write school, home or placement, or null for a figure whose publisher names none.",
  group: "Write one that the indicator is shown for or that a gap of it needs, or everyone.",
};

/** Five names at most, then how many more there are. */
function quoted(names: readonly string[]): string {
  const said = names.slice(0, 5).map((name) => `"${name}"`);
  const all = names.length > 5 ? [...said, `${names.length - 5} more`] : said;
  return all.length < 3 ? all.join(" and ") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
