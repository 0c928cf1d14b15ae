import type { Extract } from "./match-files.ts";
import type { Problem } from "./problem.ts";
import { RowSorter } from "./row-sorter.ts";
import { screen } from "./screen/screen.ts";
import { settleRepeats } from "./settle-repeats.ts";
import { ExtractWriter } from "./store/extract-writer.ts";
import { beginExtract } from "./store/extracts.ts";
import type { Surroundings } from "./surroundings.ts";

/** An extract of which every row is where it belongs, and which is not settled yet. */
export interface Sorted {
  readonly id: number;
  readonly writer: ExtractWriter;
  readonly sorter: RowSorter;
  /** The finding at which reading ended, where there is one. */
  readonly finding: Problem | undefined;
}

/** Reads the rows of a file into a new extract, and checks them against each other. */
export async function sortRows({ matched, sha256 }: Extract, surroundings: Surroundings): Promise<Sorted> {
  const { store, settings } = surroundings;
  const id = await beginExtract(store, matched, sha256, settings.now);
  const writer = new ExtractWriter(store.connection, matched.kind, id);
  const sorter = new RowSorter(matched, surroundings, writer);
  const finding = await sorter.takeAll();
  if (finding === undefined) await settleRepeats(matched, screen(matched, writer), sorter);
  return { id, writer, sorter, finding };
}
