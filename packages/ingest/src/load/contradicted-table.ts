import { groupBy } from "../group-by.ts";
import { columnsOf } from "../match/header.ts";
import { headingsOf } from "../match/layout/column.ts";
import { type Matched, placeOf } from "../match/match.ts";
import { foldPartnership } from "../place/fold-partnership.ts";
import type { Era } from "../place/reference.ts";
import { type Problem, problem } from "../problem.ts";
import type { Screened } from "../screen/screened.ts";
import type { Store } from "../store/open-store.ts";

/** Two rows of a table that can't both be right. */
interface Pair {
  readonly rows: readonly [number, number];
  /** Headings of the columns that they have in common. */
  readonly alike: readonly string[];
}

/**
 * The finding that a reference table contradicts itself: rows of one key that differ, or two partnerships of one name at one
 * time. It is refused as a whole, as every file that is placed by it would be blamed for what it lacks. Nothing for other kinds.
 */
export async function contradictedTable(
  matched: Matched,
  id: number,
  { rejected }: Screened,
  store: Store,
): Promise<Problem | undefined> {
  if (!matched.kind.reference) return undefined;
  const isOfPartnerships = matched.kind.table === "partnership";
  const ofKey = ofOneKey(matched, rejected);
  const pairs = [...ofKey, ...(isOfPartnerships ? await ofOneName(matched, id, store) : [])];
  const [first] = pairs;
  if (first === undefined) return undefined;
  const [one, other] = first.rows;
  const facts = {
    ...{ one, other, what: matched.kind.row, more: pairs.length - 1 },
    alike: first.alike.map((heading) => `"${heading}"`).join(" and "),
    mend: isOfPartnerships && ofKey.length > 0 ? "formerly" : "row",
  };
  return problem("table-contradicts", placeOf(matched.grid), { facts });
}

/** Each row with the first of those that it contradicts, if that comes before it. */
function ofOneKey(matched: Matched, rejected: Screened["rejected"]): readonly Pair[] {
  const alike = matched.kind.key.flatMap((field) => headingOf(matched, field) ?? []);
  return [...rejected].flatMap(([row, others]) => {
    const first = Math.min(...others);
    return first < row ? [{ rows: [first, row], alike }] : [];
  });
}

async function ofOneName(matched: Matched, id: number, { db }: Store): Promise<readonly Pair[]> {
  const rows = db.selectFrom("partnership").select(["row", "name", "from", "to"]).where("extract_id", "=", id);
  const alike = [headingOf(matched, "name") ?? "name"];
  return groupBy(await rows.orderBy("row").execute(), ({ name }) => foldPartnership(name)).flatMap((named) =>
    named.flatMap((later, at) => {
      const earlier = named.slice(0, at).find((one) => overlap(one, later));
      return earlier === undefined ? [] : [{ rows: [earlier.row, later.row], alike }];
    }),
  );
}

const always = { from: "0000/01", to: "9999/00" } as const;

function overlap(one: Era, other: Era): boolean {
  return (one.from ?? always.from) <= (other.to ?? always.to) && (other.from ?? always.from) <= (one.to ?? always.to);
}

function headingOf({ header, layout }: Matched, field: string): string | undefined {
  const column = layout.columns[field];
  const [found] = column === undefined ? [] : columnsOf(header, headingsOf(column));
  return found === undefined ? undefined : header.headings[found];
}
