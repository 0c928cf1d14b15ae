import type { Assignment } from "./assign.ts";
import type { ColumnTally } from "./column-tally.ts";
import { type DraftLine, yamlText } from "./draft-lines.ts";
import { draftWording } from "./draft-wording.ts";
import { holdsSchoolNumbers } from "./holds-school-numbers.ts";
import type { KnownHeadings } from "./known-headings.ts";

/** A line for each column that is taken for nothing. */
export function ignoreLines(assignment: Omit<Assignment, "repeated">, known: KnownHeadings): readonly DraftLine[] {
  const lines = assignment.left.map((tally) => ignoreLine(tally, assignment, known));
  return lines.length === 0 ? [] : [{ text: "ignore:" }, ...lines];
}

function ignoreLine(
  tally: ColumnTally,
  { kind, guesses }: Pick<Assignment, "kind" | "guesses">,
  known: KnownHeadings,
): DraftLine {
  const text = `  - ${yamlText(tally.heading)}`;
  const layout = known.ignoredBy(tally.heading, kind.name);
  if (layout !== undefined) return { text, why: draftWording.ignoredIn(layout) };
  const school = guesses.find(({ field }) => field === kind.school?.field);
  const likeness = school && known.likeness(tally.heading, school.field, kind.name);
  const isName = likeness?.by === "heading" || likeness?.by === "name";
  const isAlwaysSchool = kind.school?.only === undefined;
  if (school !== undefined && isName && isAlwaysSchool && holdsSchoolNumbers(school.tally)) {
    return { text, why: draftWording.schoolNames(school.tally.heading) };
  }
  return { text, decide: draftWording.ignored };
}
