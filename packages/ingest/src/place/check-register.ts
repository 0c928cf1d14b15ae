import type { Place } from "../finding.ts";
import { groupBy } from "../group-by.ts";
import { type Problem, problem } from "../problem.ts";
import { overlapsOf } from "./overlaps.ts";
import type { Membership } from "./reference.ts";
import { SchoolLineage } from "./school-lineage.ts";

/** A row of the register, as far as its rows must agree with one another. */
export interface Registered extends Pick<Membership, "dfe_number" | "lcsp" | "from" | "to" | "successor"> {
  /** Row as Excel shows it. */
  readonly row: number;
}

/** What is wrong with the successors and the memberships of a register of schools. `place`: the register. */
export function checkRegister(schools: readonly Registered[], place: Place): readonly Problem[] {
  const known = new Set(schools.map(({ dfe_number }) => dfe_number));
  const named = schools.flatMap(({ successor, row }) => (successor === null ? [] : [{ successor, row }]));
  const unknown = groupBy(named, ({ successor }) => successor).flatMap(([first]) =>
    first === undefined || known.has(first.successor) ? [] : [first],
  );
  const { rings } = new SchoolLineage(schools);
  return [
    ...unknown.map(({ successor: found, row }) => problem("school-successor-unknown", { ...place, row }, { found })),
    ...rings.map((ring) => problem("school-successor-ring", place, { facts: { schools: ring.join(", ") } })),
    ...overlapsOf(schools).map(({ earlier, later, period }) =>
      problem(
        "memberships-overlap",
        { ...place, row: later.row },
        {
          found: later.dfe_number,
          facts: { period, earlier: earlier.row, ended: earlier.lcsp ?? "", counting: later.lcsp ?? "" },
        },
      ),
    ),
  ];
}
