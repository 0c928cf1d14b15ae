import { diskProblem } from "../collect/disk-problem.ts";
import { fingerprint } from "../collect/fingerprint.ts";
import type { FoundFile } from "../collect/found-file.ts";
import { decode } from "../decode/decode.ts";
import { firstRows, type Grid, isFinding } from "../decode/grid.ts";
import { kinds } from "../kinds/kinds.ts";
import type { Layout } from "../match/layout/layout.ts";
import { type Matched, match, placeOf } from "../match/match.ts";
import { isRejectsHeader, isReshapedHeader, type MendedRows, mendedRows } from "../match/mended-rows.ts";
import { isOwnWorkbook } from "../match/own-workbook.ts";
import { filledDown } from "../parse/fill-down.ts";
import { type Problem, problem } from "../problem.ts";

/** A grid of known layout, and the content of the file that it is in. */
export interface Extract {
  readonly matched: Matched;
  readonly sha256: string;
}

/** What the files are. */
export interface MatchedFiles {
  readonly extracts: readonly Extract[];
  /** Rows of rejects files, which belong to extracts of other names. */
  readonly mended: readonly MendedRows[];
  readonly problems: readonly Problem[];
  /** Sheets that are hidden or no tables, beside others of their workbook that are. */
  readonly passedOver: readonly string[];
}

/** Finds out of each file which layouts its grids are written in. */
export async function matchFiles(
  files: readonly FoundFile[],
  layouts: readonly Layout[],
  askedFor: string | undefined,
): Promise<MatchedFiles> {
  const extracts: Extract[] = [];
  const mended: MendedRows[] = [];
  const problems: Problem[] = [];
  const passedOver: string[] = [];
  for (const file of files) {
    const found = await matchFile(file, layouts, askedFor);
    extracts.push(...found.extracts);
    mended.push(...found.mended);
    problems.push(...found.problems);
    passedOver.push(...found.passedOver);
  }
  return { extracts, mended, problems, passedOver };
}

/** Kinds in their own order, files within a kind as they were found: what rows are placed by is loaded before them. */
export function inLoadingOrder(extracts: readonly Extract[]): readonly Extract[] {
  const order = (extract: Extract) => kinds.indexOf(extract.matched.kind);
  return extracts.toSorted((one, other) => order(one) - order(other));
}

async function matchFile(
  file: FoundFile,
  layouts: readonly Layout[],
  askedFor: string | undefined,
): Promise<MatchedFiles> {
  try {
    const grids = await decode(file);
    if ("code" in grids) return refused([grids]);
    const rejects = await rejectsIn(grids);
    if (rejects !== undefined) return "code" in rejects ? refused([rejects]) : { ...nothing, mended: rejects };
    const results = await Promise.all(
      grids.filter(({ hidden }) => !hidden).map((grid) => match(grid, layouts, askedFor)),
    );
    if (results.length === 0) return refused([problem("sheets-hidden", { file: file.file })]);
    const hidden = await hiddenSheets(grids, layouts, askedFor);
    const extracts = results.filter((result) => "kind" in result);
    const findings = results.filter((result) => "code" in result);
    if (extracts.length === 0)
      return refused([isOwnWorkbook(grids) ? problem("workbook-ours", { file: file.file }) : mostTelling(findings)]);
    const sha256 = await fingerprint(file.path);
    return {
      mended: [],
      extracts: extracts.map((matched) => ({ matched: filledDown(matched), sha256 })),
      problems: [...findings.filter((finding) => !isNoTable(finding)), ...hidden.problems],
      passedOver: [
        ...findings.filter(isNoTable).map(({ place }) => `${file.file}, sheet "${place.sheet}"`),
        ...hidden.passedOver,
      ],
    };
  } catch (error) {
    return refused([diskProblem(error, file.file)]);
  }
}

/** Sheets that Excel does not show: one that is a table is a finding, as someone may have forgotten it. */
async function hiddenSheets(
  grids: readonly Grid[],
  layouts: readonly Layout[],
  askedFor: string | undefined,
): Promise<Pick<MatchedFiles, "problems" | "passedOver">> {
  const problems: Problem[] = [];
  const passedOver: string[] = [];
  for (const grid of grids.filter((each) => each.hidden)) {
    const found = await match(grid, layouts, askedFor);
    if ("kind" in found) problems.push(problem("sheet-hidden", placeOf(grid), { facts: { kind: found.kind.name } }));
    else passedOver.push(`${grid.file}, hidden sheet "${grid.sheet}"`);
  }
  return { problems, passedOver };
}

const nothing: MatchedFiles = { extracts: [], mended: [], problems: [], passedOver: [] };

function refused(problems: readonly Problem[]): MatchedFiles {
  return { ...nothing, problems };
}

/** Filled rows among which the headings of a rejects file may stand: people write a line above them. */
const rejectsReach = 5;

/**
 * The rows of a rejects file, which is told by its headings; undefined for any other file. Read as an extract, the few rows
 * that were mended would take the place of all that they belong to.
 */
async function rejectsIn(grids: readonly Grid[]): Promise<readonly MendedRows[] | Problem | undefined> {
  const [grid] = grids;
  const head = grid && (await firstRows(grid, rejectsReach));
  if (grid === undefined || head === undefined || isFinding(head)) return undefined;
  if (head.some(isRejectsHeader)) return mendedRows(grid);
  const reshaped = head.find(isReshapedHeader);
  return reshaped && problem("rejects-reshaped", { ...placeOf(grid), row: reshaped.row });
}

/** An empty sheet, a pivot table, or one of notes: no row of it looks like the header of any layout. */
function isNoTable({ code, facts }: Problem): boolean {
  return (
    code === "file-empty" || code === "table-pivot" || (code === "layout-unmatched" && !("layout" in (facts ?? {})))
  );
}

/** Of the sheets of a workbook the one that looks most like a table; a file has at least one. */
function mostTelling(findings: readonly Problem[]): Problem {
  const written = findings.find(({ code }) => code !== "file-empty");
  const pivot = findings.find(({ code }) => code === "table-pivot");
  const telling = findings.find((finding) => !isNoTable(finding)) ?? pivot ?? written ?? findings[0];
  if (telling === undefined) throw new Error("a file that no layout fits has a finding");
  return telling;
}
