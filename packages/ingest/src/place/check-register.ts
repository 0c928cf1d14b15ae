import { type Place, type Problem, problem } from "../problem.ts";
import type { Membership } from "./reference.ts";
import { SchoolLineage } from "./school-lineage.ts";

/** What is wrong with the successors of a register of schools. `place`: the register. */
export function checkRegister(
  schools: readonly Pick<Membership, "dfe_number" | "successor">[],
  place: Place,
): readonly Problem[] {
  const known = new Set(schools.map(({ dfe_number }) => dfe_number));
  const successors = new Set(schools.flatMap(({ successor }) => successor ?? []));
  const unknown = [...successors].filter((successor) => !known.has(successor));
  const { rings } = new SchoolLineage(schools);
  return [
    ...unknown.map((found) => problem("school-successor-unknown", place, { found })),
    ...rings.map((ring) => problem("school-successor-ring", place, { facts: { schools: ring.join(", ") } })),
  ];
}
