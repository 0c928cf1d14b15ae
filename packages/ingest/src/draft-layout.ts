import { basename } from "node:path";
import { diskProblem } from "./collect/disk-problem.ts";
import { decode } from "./decode/decode.ts";
import { firstRows, type Grid, isFinding } from "./decode/grid.ts";
import { composeDraft } from "./match/draft/compose-draft.ts";
import type { DraftText } from "./match/draft/draft-lines.ts";
import { type SurveyedGrid, surveyGrid } from "./match/draft/survey-grid.ts";
import { headRows } from "./match/find-header.ts";
import type { Layout } from "./match/layout/layout.ts";
import { loadLayouts } from "./match/layout/load-layouts.ts";
import { looksLikePivot } from "./match/looks-like-pivot.ts";
import { isForSheet, placeOf } from "./match/match.ts";
import { isOwnWorkbook } from "./match/own-workbook.ts";
import { type Candidate, isNear, type Recognition, recognise } from "./match/recognise.ts";
import type { Source } from "./match/source.ts";
import { type Problem, problem } from "./problem.ts";

/** A draft, or why there is none: layouts that fit the file already, or what keeps it from being read. */
export type DraftedLayout =
  | ({ readonly is: "draft" } & DraftText)
  | { readonly is: "fitting"; readonly layouts: readonly string[] }
  | { readonly is: "unreadable"; readonly problem: Problem };

/** Drafts a layout for the first sheet of a file that no layout fits. Throws a LayoutError for a layout that can't be used. */
export async function draftLayout(path: string, ownFolder?: string): Promise<DraftedLayout> {
  const layouts = await loadLayouts(ownFolder);
  const file = basename(path);
  const grids = await decode({ path, file }).catch((error: unknown) => diskProblem(error, file));
  if ("code" in grids) return { is: "unreadable", problem: grids };
  if (isOwnWorkbook(grids)) return { is: "unreadable", problem: problem("workbook-ours", { file }) };
  const visible = grids.filter(({ hidden }) => !hidden);
  let pivot: DraftedLayout | undefined;
  for (const grid of visible) {
    const drafted = await draftFor(grid, visible.length, layouts);
    if (drafted === undefined) continue;
    if (!isPivot(drafted)) return drafted;
    pivot ??= drafted;
  }
  return (
    pivot ?? { is: "unreadable", problem: problem("layout-unmatched", { file }, { facts: { rows: headRows([]) } }) }
  );
}

/** A pivot table is told of where no other sheet is a table. */
const isPivot = (drafted: DraftedLayout): boolean =>
  drafted.is === "unreadable" && drafted.problem.code === "table-pivot";

/** Undefined for a sheet of notes. */
async function draftFor(grid: Grid, sheets: number, layouts: readonly Layout[]): Promise<DraftedLayout | undefined> {
  const possible = layouts.filter((layout) => isForSheet(layout, grid));
  const head = await firstRows(grid, headRows(possible));
  if (isFinding(head)) return { is: "unreadable", problem: head };
  const recognition = recognise(head, possible);
  if (recognition.fit !== "none") return { is: "fitting", layouts: fitting(recognition) };
  if (looksLikePivot(head)) return { is: "unreadable", problem: problem("table-pivot", placeOf(grid)) };
  const surveyed = await surveyGrid(grid, head);
  if (surveyed === undefined) return undefined;
  if ("code" in surveyed) return { is: "unreadable", problem: surveyed };
  const nearest = nearEnough(recognition.nearest, surveyed);
  return { is: "draft", ...composeDraft({ surveyed, layouts, nearest, sheets }) };
}

function fitting(recognition: Exclude<Recognition, { fit: "none" }>): readonly string[] {
  const candidates = recognition.fit === "one" ? [recognition.candidate] : recognition.candidates;
  return candidates.map(({ binding }) => binding.layout.id);
}

/**
 * The nearest layout is not worth extending where the file lacks a question or a measure of it: what extends it can't take
 * these away.
 */
function nearEnough(nearest: Candidate | undefined, { header }: SurveyedGrid): Candidate | undefined {
  if (nearest === undefined || nearest.headerRow !== header.row) return undefined;
  const { measures } = nearest.binding;
  if (measures.some(({ sources }) => Object.values(sources).some(isLacking))) return undefined;
  return isNear(nearest) ? nearest : undefined;
}

function isLacking(source: Source): boolean {
  return source.from === "nowhere" && source.reason === "not-available";
}
