import type { ExtractIssue } from "@lcsp/ingest";
import { issueWords } from "./wording.ts";

/** How figures are placed, and which ones are marked: the covers of a partnership and of the county say this in the same words. */
export interface Placed {
  /** The day whose memberships place the results of every year, in words. Null where each year has its own memberships. */
  readonly restatedOn: string | null;
  /** Whether counts of districts were split between their partnerships. */
  readonly apportioned: boolean;
  readonly smallCohort: number;
}

/** Of which years the figures are, from whom, and how settled: both covers say this in the same words too. */
export interface Sourced {
  readonly periods: readonly string[];
  readonly baseline: string;
  /** How many there are. */
  readonly extracts: number;
  /** How many extracts are provisional, revised or final, or don't say it; issues without an extract are left out. */
  readonly issues: Readonly<Partial<Record<ExtractIssue, number>>>;
  readonly publishers: readonly string[];
}

/** The lines of the cover, each with its label, in order. */
export function coverWords(
  about: Placed &
    Sourced & {
      readonly name: string;
      readonly year: string;
      readonly madeOn: string;
      /** Who answers questions; undefined where the run names nobody. */
      readonly contact: string | undefined;
    },
): Readonly<Record<string, string>> {
  const { name } = about;
  return {
    Partnership: `${name} Local Children's Services Partnership, Kent`,
    "School year": about.year,
    ...yearsWords(about),
    "Made on": about.madeOn,
    "Pupils at its schools": `A figure on the school basis counts pupils at schools and settings in ${name}, wherever they live.`,
    "Children who live here": `A figure on the home basis counts children who live in ${name}, wherever they go to school.`,
    ...placedWords(about),
    ...sourcesWords(about, "on the sheet Extracts"),
    "Missing figures":
      "A symbol in square brackets stands where there is no figure. The sheet Notes says what each means. No missing figure is shown as 0.",
    "Who to ask": about.contact ?? "The manager of the partnership, or whoever sent you this workbook.",
  };
}

export const yearsWords = ({ periods, baseline }: Sourced): Readonly<Record<string, string>> => ({
  "Years shown": `${periods.join(", ")}; the baseline year is ${baseline}`,
});

/** `where`: where the extracts are listed. */
export const sourcesWords = (
  { extracts, publishers, issues }: Sourced,
  where: string,
): Readonly<Record<string, string>> => ({
  "Where figures are from": `${extracts} extracts, listed ${where}, from: ${publishers.join("; ") || "no publisher"}.`,
  "How settled they are": `${settledText(issues)} A figure that its publisher may still change says provisional beside it.`,
});

export function placedWords({ restatedOn, apportioned, smallCohort }: Placed): Readonly<Record<string, string>> {
  return {
    Memberships:
      restatedOn === null
        ? "Each result is placed by the membership of its school in its own school year."
        : `Restated: the results of every year are placed by the memberships in force on ${restatedOn}, not by those of their own year.`,
    ...(apportioned && {
      "Counts of districts":
        "Apportioned: a count that is published for a district alone is split between its partnerships by where children live. Each figure made so says apportioned beside it.",
    }),
    "Small groups": `A gap with fewer than ${smallCohort} pupils on either side is marked low reliability: it has no rank, comparison or verdict.`,
  };
}

/** "Of the extracts: 1 final, 3 provisional. 2 do not say how settled they are: ...". */
function settledText(issues: Readonly<Partial<Record<ExtractIssue, number>>>): string {
  const order = ["final", "revised", "provisional"] as const satisfies readonly ExtractIssue[];
  const found = order.flatMap((issue) => (issues[issue] ? [`${issues[issue]} ${issueWords[issue]}`] : []));
  const silent = issues["not-said"] ?? 0;
  const said = found.length === 0 ? [] : [`Of the extracts: ${found.join(", ")}.`];
  const unsaid =
    silent === 0
      ? []
      : [`${silentWords(silent, found.length > 0)}: figures are taken as final unless their own rows say otherwise.`];
  const sentences = [...said, ...unsaid];
  return sentences.length === 0 ? "There are no extracts." : sentences.join(" ");
}

/** `others`: whether there are other extracts, which do say it. */
function silentWords(silent: number, others: boolean): string {
  if (!others) return "No extract says as a whole how settled it is";
  return silent === 1
    ? "1 does not say as a whole how settled it is"
    : `${silent} do not say as a whole how settled they are`;
}
