import { absence } from "./absence.ts";
import { admissions } from "./admissions.ts";
import { areaValues } from "./area-values.ts";
import { areas } from "./areas.ts";
import { exclusions } from "./exclusions.ts";
import { factsOf } from "./fields/facts.ts";
import { foundationStage } from "./foundation-stage.ts";
import { healthySchools } from "./healthy-schools.ts";
import { inspections } from "./inspections.ts";
import { keyStage1 } from "./key-stage-1.ts";
import { keyStage2 } from "./key-stage-2.ts";
import { keyStage4 } from "./key-stage-4.ts";
import type { Kind } from "./kind.ts";
import { lookedAfter } from "./looked-after.ts";
import { partnerships } from "./partnerships.ts";
import { planLinks } from "./plan-links.ts";
import { postcodes } from "./postcodes.ts";
import { schoolAbsence } from "./school-absence.ts";
import { schoolAliases } from "./school-aliases.ts";
import { schoolRoll } from "./school-roll.ts";
import { schools } from "./schools.ts";
import { surveyResponses } from "./survey-responses.ts";
import { surveyTable } from "./survey-table.ts";
import { targets } from "./targets.ts";

/** Every kind, in the order of loading: what rows are placed by comes before the rows. */
export const kinds: readonly Kind[] = [
  partnerships,
  schools,
  schoolAliases,
  postcodes,
  areas,
  foundationStage,
  keyStage1,
  keyStage2,
  keyStage4,
  absence,
  schoolAbsence,
  exclusions,
  schoolRoll,
  lookedAfter,
  admissions,
  inspections,
  healthySchools,
  surveyResponses,
  surveyTable,
  areaValues,
  targets,
  planLinks,
];

/** The kind of a name; undefined where no kind has it. */
export function kindNamed(name: string): Kind | undefined {
  return kinds.find((kind) => kind.name === name);
}

/** Whether rows are placed by what stands in extracts of a kind. */
export function isReferenceKind(name: string): boolean {
  return kindNamed(name)?.reference === true;
}

/**
 * The values that the store can hold in a column of a kind's rows, where these are a closed list; a column that the kind lacks is that of
 * the schools' register, from which rows have it through their school. Undefined for a column that may hold anything.
 */
export function closedValues(kind: string, column: string): readonly string[] | undefined {
  const field = kindNamed(kind)?.fields[column] ?? schools.fields[column];
  return field && factsOf(field).values;
}
