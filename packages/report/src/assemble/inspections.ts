import type { GradesOfPhase, PartnershipAndKent, Profile } from "@lcsp/indicators";
import { inspectionGrades, KENT } from "@lcsp/ingest";
import type { Sheet } from "../sheet.ts";
import { besideSheetWords, fewestInspected, gradeWords, inspectedWords, phaseWords } from "../words/beside-words.ts";
import { count, missing, number } from "./cells.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

interface Row extends GradesOfPhase {
  readonly which: keyof typeof inspectedWords;
  readonly area: string;
}

/** How many schools of each phase were found how good, here and in Kent: in the year, and by the latest inspection of each. */
export function inspections(profile: Profile): readonly Sheet[] {
  const { inspectedInYear, latestInspections } = profile.schools;
  const rows = [...rowsOf("inYear", inspectedInYear, profile), ...rowsOf("latest", latestInspections, profile)];
  const table = tableOf("inspections", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(besideSheetWords.inspections, profile, { table })];
}

/** Phases of which a school was inspected, in Kent at the least. */
function rowsOf(which: Row["which"], { partnership, kent }: PartnershipAndKent, profile: Profile): readonly Row[] {
  const inspected = new Set(kent.filter((one) => one.inspected > 0).map(({ phase }) => phase));
  const of = (area: string, phases: readonly GradesOfPhase[]) =>
    phases.filter(({ phase }) => inspected.has(phase)).map((phase): Row => ({ ...phase, which, area }));
  return [...of(profile.partnership.name, partnership), ...of(KENT.name, kent)];
}

const columns: readonly ColumnOf<Row>[] = [
  words("Inspections", 21, ({ which }) => inspectedWords[which]),
  words("Area", 28, ({ area }) => area),
  words("Phase", 16, ({ phase }) => phaseWords[phase]),
  figures("Schools", 10, ({ schools }) => count(schools)),
  figures("Inspected", 11, ({ inspected }) => count(inspected)),
  ...inspectionGrades.flatMap((grade): readonly ColumnOf<Row>[] => [
    figures(gradeWords[grade], 12, ({ grades }) => count(grades[grade].schools)),
    figures(`${gradeWords[grade]} %`, 12, ({ grades, inspected }) => {
      const { percent } = grades[grade];
      return percent === null || inspected < fewestInspected ? missing("not-applicable") : number(percent, 0);
    }),
  ]),
];
