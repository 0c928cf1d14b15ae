import { type Placed, placedWords, type Sourced, sourcesWords, yearsWords } from "./cover-words.ts";

/**
 * For each sheet of the county's workbook: the name of its tab, its line in the contents, and the lines between its title and its table.
 */
export const countySheetWords = {
  cover: { name: "Cover", about: "What this workbook is, and how to read it", lines: [] },
  figures: {
    name: "Figures",
    about: "Every indicator of the year in every partnership, beside Kent and England",
    lines: [
      "Kent counts every row of the county: it is not the mean of its partnerships. A figure that stands for a larger area is the same in all of it.",
    ],
  },
  ranks: {
    name: "Ranks",
    about: "The rank of every partnership on every indicator that is ranked",
    lines: [
      "Rank 1 is best, and equal figures share a rank. A partnership without a figure has no rank, and counts in nobody else's.",
    ],
  },
} as const;

export const countyCoverWords = (
  about: Placed &
    Sourced & {
      readonly year: string;
      readonly madeOn: string;
      readonly partnerships: number;
      readonly contact: string | undefined;
    },
): Readonly<Record<string, string>> => ({
  County: "Kent, by its Local Children's Services Partnerships",
  "School year": about.year,
  ...yearsWords(about),
  "Made on": about.madeOn,
  Partnerships: `${about.partnerships} partnerships, each with a workbook of its own that explains its figures.`,
  ...placedWords(about),
  ...sourcesWords(about, "in each partnership's workbook"),
  "Missing figures":
    "A symbol in square brackets stands where there is no figure. The sheet Notes says what each means. No missing figure is shown as 0.",
  "Who to ask": about.contact ?? "Whoever sent you this workbook.",
});
