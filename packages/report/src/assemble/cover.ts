import type { Profile } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../wording.ts";
import { sheetOf } from "./sheet-of.ts";
import { tableOf, words } from "./table.ts";

type Fact = readonly [what: string, detail: string];

/** What the workbook is: of what place and year, whose pupils, from what, and how settled. */
export function cover(profile: Profile): Sheet {
  const table = tableOf<Fact>(
    "cover",
    [words("About", 24, ([what]) => what), words("Detail", 100, ([, detail]) => detail)],
    facts(profile),
  );
  return sheetOf(sheetWords.cover, profile, { heading: "Performance profile", table });
}

function facts(profile: Profile): readonly Fact[] {
  const { name } = profile.partnership;
  return [
    ["Partnership", `${name} Local Children's Services Partnership, Kent`],
    ["School year", profile.year],
    ["Years shown", `${profile.periods.join(", ")}; the baseline year is ${profile.baseline}`],
    ["Made on", longDate(profile.madeOn)],
    [
      "Pupils at its schools",
      `A figure on the school basis counts pupils at schools and settings in ${name}, wherever they live.`,
    ],
    [
      "Children who live here",
      `A figure on the home basis counts children who live in ${name}, wherever they go to school.`,
    ],
    [
      "Small groups",
      `A gap with fewer than ${profile.smallCohort} pupils on either side is marked low reliability and has no verdict.`,
    ],
    ["Where figures are from", sources(profile)],
    ["How settled they are", settled(profile)],
    [
      "Missing figures",
      "A symbol in square brackets stands where there is no figure. The sheet Notes says what each means. No missing figure is shown as 0.",
    ],
  ];
}

function sources({ quality: { extracts } }: Profile): string {
  const publishers = [...new Set(extracts.map((extract) => extract.publisher))].join("; ");
  return `${extracts.length} extracts, listed on the sheet Extracts, from: ${publishers || "no publisher"}.`;
}

function settled({ quality: { extracts } }: Profile): string {
  const open = extracts.filter((extract) => extract.issue === "provisional").length;
  return open === 0
    ? "No extract is provisional."
    : `Provisional extracts: ${open} of ${extracts.length}. Their publishers may still change them.`;
}

function longDate(iso: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${iso}T00:00:00Z`));
}
