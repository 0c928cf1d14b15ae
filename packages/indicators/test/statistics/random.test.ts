import { expect, test } from "vitest";
import { nextState, seededState } from "../../src/statistics/random.ts";

// The first numbers of xorshift with the triple 13, 17, 5 after 1, as many implementations of Marsaglia's generator print them.
test("the states after 1 are those of Marsaglia's generator, read as unsigned", () => {
  const states = [1];
  for (let draw = 0; draw < 4; draw += 1) states.push(nextState(states.at(-1) ?? 0));
  expect(states.slice(1).map((state) => state >>> 0)).toEqual([270_369, 67_634_689, 2_647_435_461, 307_599_695]);
});

// Test vectors of FNV-1a in 32 bits, as its authors publish them.
test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("the first state for %j is its FNV-1a hash", (seed, hash) => {
  expect(seededState(seed) >>> 0).toBe(hash);
});
