import type { Period } from "@lcsp/ingest";
import type { SchoolStatus, SchoolsProfile } from "../facts/school-facts.ts";
import { gradesByPhase } from "./grades.ts";
import type { SchoolRecords } from "./read-schools.ts";

type School = SchoolRecords["schools"][number];

/** The schools of one partnership as they were known at the end of a school year. */
export function schoolsOf(records: SchoolRecords, partnership: string, year: Period): SchoolsProfile {
  const open = records.schools.filter((school) => school.lcsp !== null && isOpen(school, year));
  const own = open.filter(({ lcsp }) => lcsp === partnership);
  const known = knownBy(records, year);
  const inYear = records.inspections.filter(({ period }) => period === year);
  const latest = (some: readonly School[]) =>
    some.flatMap(({ dfe_number, phase }) => {
      const inspection = known.inspections.get(dfe_number);
      return inspection ? [{ phase, grade: inspection.grade }] : [];
    });
  return {
    schools: own
      .map((school) => statusOf(school, known))
      .sort((a, b) => (a.phase < b.phase ? -1 : a.phase > b.phase ? 1 : 0)),
    inspectedInYear: {
      partnership: gradesByPhase(
        own,
        inYear.filter(({ school_lcsp }) => school_lcsp === partnership),
      ),
      kent: gradesByPhase(open, inYear),
    },
    latestInspections: { partnership: gradesByPhase(own, latest(own)), kent: gradesByPhase(open, latest(open)) },
  };
}

function isOpen({ from, to }: School, year: Period): boolean {
  return (from === null || from <= year) && (to === null || to >= year);
}

/** The newest of each record of each school, up to the end of the year. */
interface Known {
  readonly rolls: ReadonlyMap<string, SchoolRecords["rolls"][number]>;
  readonly inspections: ReadonlyMap<string, SchoolRecords["inspections"][number]>;
  readonly healthy: ReadonlyMap<string, SchoolRecords["healthy"][number]>;
}

function knownBy({ rolls, inspections, healthy }: SchoolRecords, year: Period): Known {
  return { rolls: newest(rolls, year), inspections: newest(inspections, year), healthy: newest(healthy, year) };
}

/** Records come oldest first, so that the last of a school stays. */
function newest<R extends { readonly school: string; readonly period: Period }>(records: readonly R[], year: Period) {
  return new Map(records.filter(({ period }) => period <= year).map((record) => [record.school, record]));
}

function statusOf({ dfe_number: number, name, phase }: School, known: Known): SchoolStatus {
  const roll = known.rolls.get(number);
  const inspection = known.inspections.get(number);
  const healthy = known.healthy.get(number);
  return {
    number,
    name,
    phase,
    roll: roll ? { pupils: roll.pupils, period: roll.period } : null,
    inspection: inspection ? { grade: inspection.grade, date: inspection.date } : null,
    healthy: healthy ? { status: healthy.status, date: healthy.date, period: healthy.period } : null,
  };
}
