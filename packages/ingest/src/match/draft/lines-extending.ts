import { fold } from "../../fold.ts";
import { kindNamed } from "../../kinds/kinds.ts";
import type { Layout } from "../layout/layout.ts";
import type { Candidate } from "../recognise.ts";
import { type Assignment, assign, withRepeated } from "./assign.ts";
import { openFields } from "./choose-kind.ts";
import { columnLines } from "./column-lines.ts";
import type { ColumnTally } from "./column-tally.ts";
import type { DraftLine } from "./draft-lines.ts";
import type { DraftSource } from "./draft-source.ts";
import { draftWording } from "./draft-wording.ts";
import { ignoreLines } from "./ignore-lines.ts";
import { KnownHeadings } from "./known-headings.ts";
import { type UsedMarker, usedMarkers } from "./markers.ts";
import { markerLines, ruleLines } from "./rule-lines.ts";
import type { SurveyedGrid } from "./survey-grid.ts";
import { titleLine } from "./top-lines.ts";

/** The nearest layout has most columns: what is left of the file is set against the fields that it lacks. */
export function linesExtending({ surveyed, layouts }: DraftSource, nearest: Candidate): readonly DraftLine[] {
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
