import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HashShelf } from "../../src/screen/hash-shelf.ts";
import { SeenKeys } from "../../src/screen/seen-keys.ts";
import { openStore } from "../../src/store/open-store.ts";
import { ShelfTable } from "../../src/store/shelf-table.ts";

/** Never asked for: whatever is laid here is missed. */
const noShelf: HashShelf = {
  lay: () => {
    throw new Error("there was room for all");
  },
  of: () => new Float64Array(),
};

function seen(keys: readonly (readonly string[])[], shelf: HashShelf, most?: number): SeenKeys {
  const seenKeys = new SeenKeys(shelf, most);
  for (const texts of keys) {
    seenKeys.begin();
    for (const text of texts) seenKeys.mix(text);
    seenKeys.add();
  }
  return seenKeys;
}

const keysOfTwo = fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.string({ maxLength: 2 })), { maxLength: 40 });
const repeats = (keys: readonly unknown[]) => new Set(keys.map((key) => JSON.stringify(key))).size < keys.length;

describe("SeenKeys", () => {
  it("tell whether a key came twice, in memory", () => {
    fc.assert(
      fc.property(keysOfTwo, (keys) => {
        expect(seen(keys, noShelf).hasRepeats()).toBe(repeats(keys));
      }),
      { numRuns: 200 },
    );
  });

  it("tell it also where there is room for three of them only, and as often as they are asked", async () => {
    const store = await openStore(":memory:");
    try {
      fc.assert(
        fc.property(keysOfTwo, (keys) => {
          const seenKeys = seen(keys, new ShelfTable(store.connection), 3);
          expect([seenKeys.hasRepeats(), seenKeys.hasRepeats()]).toEqual([repeats(keys), repeats(keys)]);
        }),
        { numRuns: 200 },
      );
    } finally {
      await store.close();
    }
  });

  it("take 200,000 keys that differ for what they are, and find the one that came at the start and at the end", async () => {
    const store = await openStore(":memory:");
    try {
      const keys = Array.from({ length: 200_000 }, (_, index) => [String(index), "2007/08"]);
      const shelf = () => new ShelfTable(store.connection);
      expect(seen(keys, shelf()).hasRepeats()).toBe(false);
      expect(seen([...keys, ["0", "2007/08"]], shelf()).hasRepeats()).toBe(true);
    } finally {
      await store.close();
    }
  });
});
