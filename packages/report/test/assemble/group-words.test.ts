import type { Group } from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../indicators/src/catalogue/index.ts";
import { groupWords, topicWords } from "../../src/assemble/group-words.ts";

/** Every group that any definition is shown for, or that is a side of a gap. */
const groups = new Map(
  catalogue
    .flatMap((one): readonly Group[] => [
      ...("groups" in one ? one.groups : []),
      ...("peers" in one ? [one.peers, one.group] : []),
    ])
    .map((group) => [`${group.characteristic}: ${group.value}`, group]),
);

describe("every group of the catalogue has words, and so has what it is a group by", () => {
  test.each([...groups])("%s", (code, group) => {
    expect(groupWords(group)).not.toBe(code);
    expect(topicWords(group)).not.toBe(group.characteristic);
  });

  test("the sides of gaps are among them", () => {
    expect([...groups.keys()]).toEqual(
      expect.arrayContaining([
        "looked_after: looked-after",
        "fsm: eligible",
        "sen: any",
        "sex: male",
        "ethnicity: WROM",
      ]),
    );
  });
});

test("a group that only a publisher knows is said as it codes it", () => {
  expect(groupWords({ characteristic: "season", value: "summer" })).toBe("season: summer");
});
