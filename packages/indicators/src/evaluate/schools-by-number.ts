import { rowsInForce } from "@lcsp/ingest";
import type { Source } from "../source.ts";

/** What the current reference table says of a school. */
export interface School {
  readonly name: string;
  /** DfE number of the school that took over from it. */
  readonly successor: string | null;
}

/** Schools by DfE number, each as its last row has it. */
export type Schools = ReadonlyMap<string, School>;

export async function readSchools({ db }: Source): Promise<Schools> {
  const rows = await db
    .selectFrom(rowsInForce("school").as("school"))
    .select(["dfe_number", "name", "successor"])
    .orderBy("extract_id")
    .orderBy("row")
    .execute();
  return new Map(rows.map(({ dfe_number, ...school }) => [dfe_number, school]));
}

/** The school that a pupil's school has become: itself, or the last of those that took over. */
export function lastSuccessor(schools: Schools, school: string): string {
  const passed = new Set<string>();
  let now = school;
  for (;;) {
    const next = schools.get(now)?.successor;
    if (!next || passed.has(next)) return now;
    passed.add(now);
    now = next;
  }
}
