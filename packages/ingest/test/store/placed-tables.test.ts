import { describe, expect, it, onTestFinished } from "vitest";
import { openStore, placedTables } from "../../src/index.ts";

/** What a row needs on each basis, so that a later reference table can place it again. */
const needed = {
  school: ["school_lcsp", "school_placing", "school_written"],
  home: ["home_area", "home_lcsp", "home_placing", "home_reason"],
  placement: ["placement_area", "placement_lcsp", "placement_placing", "placement_reason"],
} as const;

describe("tables whose rows are placed", () => {
  it("are all listed, with all that placing them again needs", async () => {
    const store = await openStore(":memory:");
    onTestFinished(() => store.close());
    const tables = await store.db.introspection.getTables();
    const withPlacing = tables.flatMap(({ name, columns }) => {
      const own = columns.map((column) => column.name);
      return own.some((column) => column.endsWith("_placing")) ? [{ name, own }] : [];
    });
    expect(placedTables.map(({ table }) => table).toSorted()).toEqual(withPlacing.map(({ name }) => name).toSorted());
    for (const { name, own } of withPlacing) {
      const bases = placedTables.find(({ table }) => table === name)?.bases ?? [];
      const placing = own
        .filter((column) => /^(?:school|home|placement)_(?:lcsp|placing|written|area|reason)$/.test(column))
        .toSorted();
      expect(placing, name).toEqual(bases.flatMap((basis) => needed[basis]).toSorted());
    }
  });
});
