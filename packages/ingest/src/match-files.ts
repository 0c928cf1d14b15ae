import type { FoundFile } from "./collect/collect.ts";
import { diskProblem } from "./collect/disk-problem.ts";
import { fingerprint } from "./collect/fingerprint.ts";
import { decode } from "./decode/decode.ts";
import { kinds } from "./kinds/kinds.ts";
import type { Layout } from "./match/layout/layout.ts";
import { type Matched, match } from "./match/match.ts";
import type { Problem } from "./problem.ts";

/** A grid of known layout, and the content of the file that it is in. */
export interface Extract {
  readonly matched: Matched;
  readonly sha256: string;
}

/** What the files are. */
export interface MatchedFiles {
  readonly extracts: readonly Extract[];
  readonly problems: readonly Problem[];
  /** Sheets that are no tables, beside others of their workbook that are. */
  readonly passedOver: readonly string[];
}

/** Finds out of each file which layouts its grids are written in. */
export async function matchFiles(
  files: readonly FoundFile[],
  layouts: readonly Layout[],
  askedFor: string | undefined,
): Promise<MatchedFiles> {
  const extracts: Extract[] = [];
  const problems: Problem[] = [];
  const passedOver: string[] = [];
  for (const file of files) {
    const found = await matchFile(file, layouts, askedFor);
    extracts.push(...found.extracts);
    problems.push(...found.problems);
    passedOver.push(...found.passedOver);
  }
  return { extracts, problems, passedOver };
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
    const results = await Promise.all(grids.map((grid) => match(grid, layouts, askedFor)));
    const matched = results.filter((result) => "kind" in result);
    const findings = results.filter((result) => "code" in result);
    if (matched.length === 0) return refused(findings.slice(0, 1));
    const sha256 = await fingerprint(file.path);
    const [notes, problems] = parted(findings, (finding) => finding.code === "layout-unmatched");
    return {
      extracts: matched.map((each) => ({ matched: each, sha256 })),
      problems,
      passedOver: notes.map(({ place }) => `${place.file}, sheet "${place.sheet}"`),
    };
  } catch (error) {
    return refused([diskProblem(error, file.file)]);
  }
}

function refused(problems: readonly Problem[]): MatchedFiles {
  return { extracts: [], problems, passedOver: [] };
}

function parted<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
