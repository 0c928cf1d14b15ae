import { basename } from "node:path";
import { draftWording } from "../../draft-wording.ts";
import { fold } from "../../fold.ts";
import { kindNamed, kinds } from "../../kinds/kinds.ts";
import type { Layout } from "../layout/layout.ts";
import type { Candidate } from "../recognise.ts";
import { type Assignment, assign } from "./assign.ts";
import { chooseKind, openFields } from "./choose-kind.ts";
import { columnLines, ignoreLines } from "./column-lines.ts";
import { type DraftLine, type DraftText, writeLines } from "./draft-lines.ts";
import { KnownHeadings } from "./known-headings.ts";
import { type UsedMarker, usedMarkers } from "./markers.ts";
import { markerLines, ruleLines } from "./rule-lines.ts";
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
  const { best, next } = chooseKind(surveyed.tallies, kinds, known);
  const { kind, guesses } = best;
  const headings = surveyed.tallies.length;
  const after = next && { kind: next.kind.name, known: next.guesses.length };
  const chosen =
    guesses.length === 0
      ? { decide: draftWording.noKind }
      : { why: draftWording.kind(guesses.length, headings, after) };
  return [
    { text: `kind: ${kind.name}`, ...chosen },
    { text: 'publisher: "?"', decide: draftWording.publisher },
    titleLine(surveyed.grid.file),
    ...placeLines(surveyed, sheets),
    ...periodLines(kind, guesses, surveyed),
    ...columnLines(best, openFields(best)),
    ...ignoreLines(best.left, kind, known),
    ...markerLines(
      usedMarkers(
        guesses.map(({ tally }) => tally),
        kind.name,
        layouts,
      ),
    ),
    ...ruleLines(surveyed.rules),
  ];
}

/** The nearest layout has most columns: what is left of the file is set against the fields that it lacks. */
function linesExtending({ surveyed, layouts }: DraftSource, nearest: Candidate): readonly DraftLine[] {
  const { layout, sources, known, header } = nearest.binding;
  const kind = kindNamed(layout.kind);
  if (kind === undefined) throw new Error(`the layout ${layout.id} was not checked`);
  const knownHeadings = new KnownHeadings(layouts);
  const unknown = surveyed.tallies.filter(({ heading }) => !known.has(header.headings.indexOf(heading)));
  const found = Object.keys(sources).filter((field) => sources[field]?.from !== "nowhere");
  const rest = assign(unknown, kind, knownHeadings, new Set(found));
  const gone = goneFields(nearest, rest);
  const isRequired = (field: string) => openFields(rest).includes(field);
  return [
    { text: `extends: ${layout.id}`, why: draftWording.extends(known.size, surveyed.tallies.length) },
    titleLine(surveyed.grid.file),
    ...columnLines(
      rest,
      gone.filter(isRequired),
      gone.filter((field) => !isRequired(field)),
    ),
    ...ignoreLines(rest.left, kind, knownHeadings),
    ...markerLines(newMarkers(surveyed, layout, layouts)),
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
function newMarkers({ tallies }: SurveyedGrid, layout: Layout, layouts: readonly Layout[]): readonly UsedMarker[] {
  const ignored = new Set(layout.ignore.map(fold));
  const known = [
    layout.missing,
    ...Object.values(layout.columns).map((column) => ("constant" in column ? {} : column.missing)),
  ];
  const read = tallies.filter(({ heading }) => !ignored.has(fold(heading)));
  return usedMarkers(read, layout.kind, layouts).filter(({ text }) => !known.some((markers) => text in markers));
}
