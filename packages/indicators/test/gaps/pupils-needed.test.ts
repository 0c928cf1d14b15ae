import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { gapBetween } from "../../src/gaps/gap.ts";
import { pupilsNeeded } from "../../src/gaps/pupils-needed.ts";
import { everyone } from "../../src/measure.ts";
import type { Needed } from "../../src/profile.ts";
import { gapOf, type Of, printedGap } from "../support/gaps.ts";
import { counted, printed } from "../support/measures.ts";
import { setTarget } from "../support/targets.ts";

const aim = (target: number) => setTarget({ direction: "at-most", target });
const kent = gapOf([700, 1000], [500, 1000]);

describe("pupils needed", () => {
  // 60 of 80 is 75%; 8 of 20 is 40%: 35 points. One pupil is 5 points: Kent's 20 asks for 3, none for 7, 12.5 for 4.5, so 5.
  test("by hand: three for Kent's gap, seven to close it, five for the target", () => {
    expect(pupilsNeeded(gapOf([60, 80], [8, 20]), kent, aim(12.5), true)).toEqual({
      forKent: { kind: "pupils", pupils: 3, of: 20 },
      toClose: { kind: "pupils", pupils: 7, of: 20 },
      forTarget: { kind: "pupils", pupils: 5, of: 20 },
    });
  });

  test("is 0 where the goal is met, and not reachable where the whole group would not do", () => {
    expect(pupilsNeeded(gapOf([60, 80], [15, 20]), kent, aim(-30), true)).toEqual({
      forKent: { kind: "pupils", pupils: 0, of: 20 },
      toClose: { kind: "pupils", pupils: 0, of: 20 },
      forTarget: { kind: "not reachable" },
    });
  });

  // Of 100 pupils, 20 in the group: all at 60%, the group at 40%. With k more, (60 + k)/100 - (8 + k)/20 = 0.2 - 0.04 k: five, where peers
  // that stood still would ask for four.
  test("for a gap to everyone, each pupil is one more of the group and of everyone", () => {
    const all = gapBetween(counted(60, 100, { group: everyone }), counted(8, 20), 10);
    expect(pupilsNeeded(all, kent, aim(0), true).toClose).toEqual({ kind: "pupils", pupils: 5, of: 20 });
  });

  test("has no number, but the reason, where pupils can't close it, counts are not known or too few, or there is no goal", () => {
    const own = gapOf([60, 80], [8, 20]);
    const kinds = (needed: Readonly<Record<string, Needed>>) => Object.values(needed).map(({ kind }) => kind);
    expect(kinds({ ...pupilsNeeded(own, kent, aim(0), false) })).toEqual(Array(3).fill("not applicable"));
    expect(kinds({ ...pupilsNeeded(printedGap(10), kent, aim(0), true) })).toEqual(Array(3).fill("not known"));
    expect(kinds({ ...pupilsNeeded(gapOf([60, 80], [3, 9]), kent, aim(0), true) })).toEqual(
      Array(3).fill("unreliable"),
    );
    expect(pupilsNeeded(own, gapOf([60, 80], [3, 9]), aim(0), true).forKent.kind).toBe("no goal");
    expect(pupilsNeeded(own, kent, { status: "no target" }, true).forTarget.kind).toBe("no goal");
    const ofDistrict = { reach: { kind: "best-fit", level: "district", of: "Swale" } } as const;
    const larger = gapBetween(counted(60, 80, ofDistrict), counted(8, 20, ofDistrict), 10);
    expect(kinds({ ...pupilsNeeded(larger, kent, aim(0), true) })).toEqual(Array(3).fill("not known"));
    const printedAll = gapBetween(printed(60, { group: everyone }), counted(8, 20), 10);
    expect(pupilsNeeded(printedAll, kent, aim(0), true).toClose.kind).toBe("not known");
  });

  // In whole numbers throughout: with k more, the gap is peers/60 - (group + k)/31, and the goal is a fraction n/d of 1.
  test("is the smallest number that does it: one fewer does not", () => {
    const count = (most: number) => integer({ min: 0, max: most });
    assert(
      property(count(60), count(31), count(97), count(89), count(100), (peers, group, kentPeers, kentGroup, target) => {
        const own = gapOf([peers, 60], [group, 31]);
        const needed = pupilsNeeded(own, gapOf([kentPeers, 97], [kentGroup, 89]), aim(target), true);
        const spare = 31 - group;
        const reaches = (more: number, [n, d]: Of) => (peers * 31 - (group + more) * 60) * d <= n * 60 * 31;
        const isSmallest = (found: Needed, goal: Of) => {
          if (found.kind === "not reachable") return !reaches(spare, goal);
          if (found.kind !== "pupils" || found.pupils > spare) return false;
          return reaches(found.pupils, goal) && (found.pupils === 0 || !reaches(found.pupils - 1, goal));
        };
        expect(isSmallest(needed.forKent, [kentPeers * 89 - kentGroup * 97, 97 * 89])).toBe(true);
        expect(isSmallest(needed.toClose, [0, 1])).toBe(true);
        expect(isSmallest(needed.forTarget, [target, 100])).toBe(true);
      }),
    );
  });
});
