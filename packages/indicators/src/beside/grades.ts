import { type InspectionGrade, type SchoolPhase, schoolPhases } from "@lcsp/ingest";
import type { GradesOfPhase } from "../facts/school-facts.ts";

interface Phased {
  readonly phase: SchoolPhase;
}

/** How many schools of each phase had each grade. A phase without schools is left out. */
export function gradesByPhase(
  schools: readonly Phased[],
  inspections: readonly (Phased & { readonly grade: InspectionGrade })[],
): readonly GradesOfPhase[] {
  return schoolPhases.flatMap((phase): GradesOfPhase[] => {
    const ofPhase = schools.filter((school) => school.phase === phase).length;
    const inspected = inspections.filter((inspection) => inspection.phase === phase);
    return ofPhase === 0 && inspected.length === 0
      ? []
      : [
          {
            phase,
            schools: ofPhase,
            inspected: inspected.length,
            grades: gradesOf(inspected.map(({ grade }) => grade)),
          },
        ];
  });
}

function gradesOf(grades: readonly InspectionGrade[]): GradesOfPhase["grades"] {
  const of = (grade: InspectionGrade) => {
    const schools = grades.filter((one) => one === grade).length;
    return { schools, percent: grades.length === 0 ? null : (100 * schools) / grades.length };
  };
  return {
    outstanding: of("outstanding"),
    good: of("good"),
    satisfactory: of("satisfactory"),
    inadequate: of("inadequate"),
  };
}
