import { basename } from "node:path";
import { draftWording } from "../../draft-wording.ts";
import { fold } from "../../fold.ts";
import { kindNamed, kinds } from "../../kinds/kinds.ts";
import type { Layout } from "../layout/layout.ts";
import { titleOf } from "../period-of.ts";
import type { Candidate } from "../recognise.ts";
import { type Assignment, assign, withRepeated } from "./assign.ts";
import { chooseKind, openFields } from "./choose-kind.ts";
import { columnLines, type OpenField } from "./column-lines.ts";
import type { ColumnTally } from "./column-tally.ts";
import { type DraftLine, type DraftText, writeLines } from "./draft-lines.ts";
import { holdsSchoolNumbers } from "./holds-school-numbers.ts";
import { ignoreLines } from "./ignore-lines.ts";
import { KnownHeadings } from "./known-headings.ts";
import { type UsedMarker, usedMarkers } from "./markers.ts";
import { wordsOfKind } from "./names-kind.ts";
import { fillLines, markerLines, ruleLines } from "./rule-lines.ts";
import type { SurveyedGrid } from "./survey-grid.ts";
import { idFor, periodLines, placeLines, titleLine } from "./top-lines.ts";

/** What a draft is made from. `nearest`: the layout that comes near enough to be extended. */
export interface DraftSource {
  readonly surveyed: SurveyedGrid;
  readonly layouts: readonly Layout[];
  readonly nearest: Candidate | undefined;
  /** Sheets of the workbook that are not hidden. */
  readonly sheets: number;
}

/** Drafts a layout for a file that none fits: as the nearest with what differs, or from the kind that it is most like. */
export function composeDraft(source: DraftSource): DraftText {
  const { surveyed, nearest, layouts } = source;
  const ids = layouts.map(({ id }) => id);
  const top: DraftLine[] = [
    { text: "# yaml-language-server: $schema=layout.schema.json" },
    { text: `# ${draftWording.top(basename(surveyed.grid.file))}` },
    { text: `id: ${idFor(surveyed.grid.file, ids)}` },
  ];
  return writeLines([...top, ...(nearest === undefined ? linesOfKind(source) : linesExtending(source, nearest))]);
}

function linesOfKind({ surveyed, layouts, sheets }: DraftSource): readonly DraftLine[] {
  const known = new KnownHeadings(layouts);
  const name = nameOf(surveyed);
  const { best, next } = chooseKind(surveyed.tallies, name, kinds, layouts, known);
  const { kind, guesses, repeated } = best;
  const headings = surveyed.tallies.length;
  const after = next && { kind: next.kind.name, known: countKnown(next) };
  const found = countKnown(best);
  const chosen =
    found === 0
      ? { decide: draftWording.noKind }
      : { why: draftWording.kind(found, headings, after, wordsOfKind(kind, name) > 0) };
  return [
    { text: `kind: ${kind.name}`, ...chosen },
    { text: 'publisher: "?"', decide: draftWording.publisher },
    titleLine(surveyed.grid.file),
    ...placeLines(surveyed, sheets),
    ...periodLines(kind, guesses, surveyed),
    ...columnLines(
      best,
      openFields(best).map((name) => openField(name, best, known)),
    ),
    ...(repeated?.lines ?? []),
    ...ignoreLines(best, known),
    ...markerLines(
      usedMarkers(
        [
          ...guesses.map(({ tally, field }) => ({ tally, field: kind.fields[field] })),
          ...(repeated?.tallies ?? []).map((tally) => ({ tally, field: undefined })),
        ],
        kind.name,
        layouts,
      ),
    ),
    ...fillLines(guesses, kind),
    ...ruleLines(surveyed.rules),
  ];
}

function nameOf({ grid, head, header }: SurveyedGrid): string {
  return `${basename(grid.file)} ${titleOf(head, header.row)}`;
}

function countKnown({ guesses, repeated }: Assignment): number {
  return guesses.length + (repeated?.tallies.length ?? 0);
}

/** Figures of schools have the level of schools; any other constant is that of a layout of the kind. */
function openField(name: string, { kind, guesses, repeated }: Assignment, known: KnownHeadings): OpenField {
  const only = name === "level" ? kind.school?.only : undefined;
  const school = guesses.find(({ field }) => field === kind.school?.field);
  if (only !== undefined && school !== undefined && holdsSchoolNumbers(school.tally)) {
    return { name, constant: { text: only.level, layout: "" } };
  }
  return { name, constant: known.constantOf(name, kind.name, repeated?.layout) };
}

/** The nearest layout has most columns: what is left of the file is set against the fields that it lacks. */
function linesExtending({ surveyed, layouts }: DraftSource, nearest: Candidate): readonly DraftLine[] {
  const { layout, sources, known, header } = nearest.binding;
  const kind = kindNamed(layout.kind);
  if (kind === undefined) throw new Error(`the layout ${layout.id} was not checked`);
  const knownHeadings = new KnownHeadings(layouts);
  const unknown = surveyed.tallies.filter(({ heading }) => !known.has(header.headings.indexOf(heading)));
  const found = Object.keys(sources).filter((field) => sources[field]?.from !== "nowhere");
  const rest = withRepeated(assign(unknown, kind, knownHeadings, new Set(found)), layouts);
  const gone = goneFields(nearest, rest);
  const isRequired = (field: string) => openFields(rest).includes(field);
  return [
    { text: `extends: ${layout.id}`, why: draftWording.extends(known.size, surveyed.tallies.length) },
    titleLine(surveyed.grid.file),
    ...columnLines(
      rest,
      gone.filter(isRequired).map((name) => ({ name, constant: undefined })),
      gone.filter((field) => !isRequired(field)),
    ),
    ...(rest.repeated?.lines ?? []),
    ...ignoreLines(rest, knownHeadings),
    ...markerLines(newMarkers(surveyed, nearest, layouts)),
    ...ruleLines(surveyed.rules.filter(({ rule }) => !layout.leaveOut.some((other) => other.rule === rule.rule))),
  ];
}

/** Fields of the nearest layout for which the file has no column, by its own headings or by a guess. */
function goneFields({ binding }: Candidate, { guesses }: Assignment): readonly string[] {
  return Object.entries(binding.layout.columns)
    .filter(
      ([field, column]) => !("constant" in column || column.optional) && binding.sources[field]?.from === "nowhere",
    )
    .map(([field]) => field)
    .filter((field) => !guesses.some((guess) => guess.field === field));
}

/** Markers that the nearest layout does not know, in columns that it does not ignore. */
function newMarkers(
  { tallies }: SurveyedGrid,
  { binding: { layout, sources, header } }: Candidate,
  layouts: readonly Layout[],
): readonly UsedMarker[] {
  const fields = kindNamed(layout.kind)?.fields ?? {};
  const fieldOf = ({ heading }: ColumnTally) =>
    Object.entries(sources).find(
      ([, source]) => source.from === "column" && header.headings[source.column] === heading,
    )?.[0];
  const ignored = new Set(layout.ignore.map(fold));
  const known = [
    layout.missing,
    ...Object.values(layout.columns).map((column) => ("constant" in column ? {} : column.missing)),
  ];
  const read = tallies
    .filter(({ heading }) => !ignored.has(fold(heading)))
    .map((tally) => ({ tally, field: fields[fieldOf(tally) ?? ""] }));
  return usedMarkers(read, layout.kind, layouts).filter(({ text }) => !known.some((markers) => text in markers));
}
