import type { Matched } from "../match/match.ts";
import type { Period } from "../period.ts";
import { type Problem, problem } from "../problem.ts";
import type { Store } from "./open-store.ts";
import type { ExtractTable, Issue } from "./schema.ts";
import { sharingPart } from "./sharing-part.ts";

/** What an extract means for those that the store holds. */
export interface Succession {
  /** Extracts that it replaces. */
  readonly replaces: readonly Held[];
  /** The extract that stays in force instead of it, because its figures are more settled. */
  readonly yieldsTo: Held | undefined;
  /** Why it can't be loaded beside the others. */
  readonly refusal: Problem | undefined;
}

export interface Held {
  readonly id: number;
  readonly file: string;
  readonly issue: Issue;
  readonly sha256: string;
}

const order: readonly Issue[] = ["provisional", "revised", "final"];

/**
 * Which extracts a new one replaces: of its kind, layout and sheet, those whose school years it all holds. One that
 * shares only some years with another would have those counted twice, and is refused. A reference table replaces
 * every other of its kind. Sheets of one file stand beside each other, and so do extracts of different parts of a kind.
 */
export async function succession(
  store: Store,
  matched: Matched,
  own: { readonly id: number; readonly sha256: string; readonly periods: readonly Period[] },
): Promise<Succession> {
  const { kind, layout, grid, issue } = matched;
  const held = await currentExtracts(store, kind.name, own.id);
  const rivals = held.filter((extract) => extract.sha256 !== own.sha256 || extract.sheet === (grid.sheet ?? null));
  if (kind.reference) return { replaces: rivals, yieldsTo: undefined, refusal: undefined };
  const ofYears = rivals.filter((extract) => extract.layout === layout.id && shares(extract, own.periods));
  const sharing = await sharingPart(store, kind, own.id, ofYears);
  const other = sharing.find((extract) => extract.sheet !== (grid.sheet ?? null) || !covers(own.periods, extract));
  if (other !== undefined) return { replaces: [], yieldsTo: undefined, refusal: overlap(matched, own.periods, other) };
  const yieldsTo = sharing.find((extract) => order.indexOf(extract.issue) > order.indexOf(issue));
  return { replaces: yieldsTo ? [] : sharing, yieldsTo, refusal: undefined };
}

type Extract = Pick<ExtractTable, "file" | "sheet" | "sha256" | "layout" | "periods" | "issue"> & {
  readonly id: number;
};

function currentExtracts({ db }: Store, kind: string, own: number): Promise<Extract[]> {
  return db
    .selectFrom("extract")
    .select(["id", "file", "sheet", "sha256", "layout", "periods", "issue"])
    .where("kind", "=", kind)
    .where("id", "!=", own)
    .where("superseded_by", "is", null)
    .orderBy("id")
    .execute();
}

function shares(extract: Extract, periods: readonly string[]): boolean {
  return extract.periods.split(" ").some((period) => periods.includes(period));
}

function covers(periods: readonly string[], extract: Extract): boolean {
  return extract.periods.split(" ").every((period) => periods.includes(period));
}

function overlap({ grid }: Matched, periods: readonly Period[], other: Extract): Problem {
  const facts = { periods: periods.join(", "), other: other.file, held: other.periods.replaceAll(" ", ", ") };
  return problem(
    "periods-overlap",
    { file: grid.file, ...(grid.sheet !== undefined && { sheet: grid.sheet }) },
    { facts },
  );
}
