import { placeOf } from "../match/match.ts";
import { type Problem, problem } from "../problem.ts";
import { checkSheets } from "../screen/check-sheets.ts";
import { isNearlyTheSame, type Overlap, overlapOf, rowsAlike } from "../store/overlap.ts";
import { extractsSharing, repeatedKeys } from "../store/repeated-keys.ts";
import { inTransaction } from "../store/transaction.ts";
import type { AmongSheets } from "./among-sheets.ts";
import type { Extract } from "./match-files.ts";
import { sortRows } from "./sort-rows.ts";
import { quiet, type Surroundings } from "./surroundings.ts";

/** Compares the sheets of one file and kind with each other: once, when the first of them is asked about. */
export function sheetComparer(extracts: readonly Extract[]): Surroundings["amongSheets"] {
  const compared = new Map<string, ReadonlyMap<Extract, AmongSheets>>();
  return async (extract, surroundings) => {
    const key = keyOf(extract);
    const sheets = extracts.filter((other) => keyOf(other) === key);
    if (sheets.length < 2) return undefined;
    const known = compared.get(key) ?? (await compareSheets(sheets, surroundings));
    compared.set(key, known);
    return known.get(extract);
  };
}

function keyOf({ matched: { grid, kind } }: Extract): string {
  return JSON.stringify([grid.file, kind.name]);
}

/** A sheet of which the rows are in the store for now, as an extract of this id. */
interface StagedSheet {
  readonly extract: Extract;
  readonly id: number;
}

/** The sheets are read in a transaction of which nothing stays: what each may add is known before the first is loaded. */
async function compareSheets(
  extracts: readonly Extract[],
  surroundings: Surroundings,
): Promise<ReadonlyMap<Extract, AmongSheets>> {
  return inTransaction(surroundings.store, async () => {
    const staged: StagedSheet[] = [];
    for (const extract of extracts) {
      const { id, finding } = await sortRows(extract, quiet(surroundings));
      if (finding === undefined) staged.push({ extract, id });
    }
    const sharing = sharingRows(staged, surroundings);
    const alike = await findAlike(sharing, surroundings);
    const others = sharing.filter(({ extract }) => !alike.has(extract));
    return { keep: false, result: new Map([...alike, ...rowByRow(others, surroundings)]) };
  });
}

/** Of many sheets those that share a row with any other: as a rule none, and comparing each with each takes long. */
function sharingRows(staged: readonly StagedSheet[], { store }: Surroundings): readonly StagedSheet[] {
  const [first] = staged;
  if (first === undefined) return [];
  const ids = staged.map(({ id }) => id);
  const sharing = extractsSharing(store.connection, first.extract.matched.kind, ids);
  return staged.filter(({ id }) => sharing.has(id));
}

/** Sheets that hold nearly the same rows, as those of two issues do: which of them is meant, nothing tells. */
async function findAlike(
  staged: readonly StagedSheet[],
  { store }: Surroundings,
): Promise<ReadonlyMap<Extract, AmongSheets>> {
  const alike = new Map<Extract, AmongSheets>();
  for (const [at, { extract: one, id }] of staged.entries()) {
    for (const { extract: other, id: otherId } of staged.slice(at + 1)) {
      const { kind } = one.matched;
      const overlap = await overlapOf(store, kind, id, otherId);
      if (!isNearlyTheSame(overlap)) continue;
      // A smaller one that adds nothing and contradicts nothing does no harm.
      if ((await rowsAlike(store, kind, id, otherId)) === Math.min(...overlap.rows)) continue;
      alike.set(one, refusedFor(one, other, overlap));
      alike.set(other, refusedFor(other, one, overlap));
    }
  }
  return alike;
}

function refusedFor({ matched }: Extract, other: Extract, { shared }: Overlap): AmongSheets {
  const facts = { other: other.matched.grid.sheet ?? "", shared, what: matched.kind.row };
  const refusal: Problem = problem("sheets-alike", placeOf(matched.grid), { facts });
  return { refusal, leftOut: new Map(), rejected: new Map(), beside: new Map() };
}

/** What of each sheet the others have too. */
function rowByRow(
  staged: readonly StagedSheet[],
  { store }: Surroundings,
): readonly (readonly [Extract, AmongSheets])[] {
  const [first] = staged;
  if (first === undefined) return [];
  const ids = staged.map(({ id }) => id);
  const repeated = repeatedKeys(store.connection, first.extract.matched.kind, ids);
  const sheets = checkSheets(
    staged.map(({ extract }) => extract.matched),
    repeated,
  );
  return staged.flatMap(({ extract }, at) => {
    const found = sheets[at];
    return found === undefined ? [] : [[extract, { ...found, refusal: undefined }] as const];
  });
}
