import { basename } from "node:path";
import { titleOf } from "../period-of.ts";
import type { Assignment } from "./assign.ts";
import { type ChosenKind, chooseKind, openFields } from "./choose-kind.ts";
import { columnLines, type OpenField } from "./column-lines.ts";
import type { DraftLine } from "./draft-lines.ts";
import type { DraftSource } from "./draft-source.ts";
import { draftWording } from "./draft-wording.ts";
import { holdsSchoolNumbers } from "./holds-school-numbers.ts";
import { ignoreLines } from "./ignore-lines.ts";
import { KnownHeadings } from "./known-headings.ts";
import { type ReadColumn, usedMarkers } from "./markers.ts";
import { wordsOfKind } from "./names-kind.ts";
import { fillLines, markerLines, ruleLines } from "./rule-lines.ts";
import type { SurveyedGrid } from "./survey-grid.ts";
import { periodLines, placeLines, titleLine } from "./top-lines.ts";

/** The lines of a draft from the kind that the file is most like: all of a layout. */
export function linesOfKind({ surveyed, layouts, sheets }: DraftSource): readonly DraftLine[] {
  const known = new KnownHeadings(layouts);
  const name = nameOf(surveyed);
  const chosen = chooseKind(surveyed.tallies, name, layouts, known);
  const { best } = chosen;
  const { kind, guesses, repeated } = best;
  const open = openFields(best).map((field) => openField(field, best, known, surveyed));
  return [
    kindLine(chosen, surveyed.tallies.length, wordsOfKind(kind, name) > 0),
    { text: 'publisher: "?"', decide: draftWording.publisher },
    titleLine(surveyed.grid.file),
    ...placeLines(surveyed, sheets),
    ...periodLines(kind, guesses, surveyed),
    ...columnLines(best, open),
    ...(repeated?.lines ?? []),
    ...ignoreLines(best, known),
    ...markerLines(usedMarkers(readColumns(best), kind.name, layouts)),
    ...fillLines(guesses, kind),
    ...ruleLines(surveyed.rules),
  ];
}

/** The kind, with how many of the columns it knows. `isNamed`: whether the file's name or title says it. */
function kindLine({ best, next, isTied }: ChosenKind, columns: number, isNamed: boolean): DraftLine {
  const text = `kind: ${best.kind.name}`;
  const found = countKnown(best);
  if (found === 0) return { text, decide: draftWording.noKind };
  if (next !== undefined && isTied)
    return { text, decide: draftWording.kindTied(`${best.kind.name} or ${next.kind.name}`, found, columns) };
  const after = next && { kind: next.kind.name, known: countKnown(next) };
  return { text, why: draftWording.kind(found, columns, after, isNamed) };
}

function readColumns({ kind, guesses, repeated }: Assignment): readonly ReadColumn[] {
  const own = guesses.map(({ tally, field }) => ({ tally, field: kind.fields[field] }));
  return [...own, ...(repeated?.tallies ?? []).map((tally) => ({ tally, field: undefined }))];
}

function nameOf({ grid, head, header }: SurveyedGrid): string {
  return `${basename(grid.file)} ${titleOf(head, header.row)}`;
}

function countKnown({ guesses, repeated }: Assignment): number {
  return guesses.length + (repeated?.tallies.length ?? 0);
}

/** Figures of schools have the level of schools; any other constant is that of a layout of the kind. */
function openField(
  name: string,
  { kind, guesses }: Assignment,
  known: KnownHeadings,
  { tallies }: SurveyedGrid,
): OpenField {
  const only = name === "level" ? kind.school?.only : undefined;
  const school = guesses.find(({ field }) => field === kind.school?.field);
  if (only !== undefined && school !== undefined && holdsSchoolNumbers(school.tally)) {
    return { name, constant: { text: only.level, layout: "" } };
  }
  return {
    name,
    constant: known.constantOf(
      name,
      kind.name,
      tallies.map(({ heading }) => heading),
    ),
  };
}
