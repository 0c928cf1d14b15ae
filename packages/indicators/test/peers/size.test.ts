import type { Period } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { compare } from "../../src/peers/compare.ts";
import { directionOf } from "../../src/peers/direction.ts";
import { rankOf } from "../../src/peers/rank.ts";
import { counted, printed } from "../support/measures.ts";

test("a size is neither ranked nor compared, and rises or falls without being better for it", () => {
  const one = counted(90, 100, { area: "A", interval: { lower: 80, upper: 95 } });
  const other = counted(10, 100, { area: "B" });
  expect(rankOf("A", [one, other], "higher")).toMatchObject({ rank: 1 });
  expect(rankOf("A", [one, other], "neither")).toEqual({ kind: "none" });
  expect(compare(one, other, "higher")).toBe("better");
  expect(compare(one, other, "neither")).toBe("not compared");
  const years = [50, 52, 54, 57].map((value, place) =>
    printed(value, { period: `200${place}/0${place + 1}` as Period }),
  );
  expect(directionOf(years, "neither")).toBe("rising");
  expect(
    directionOf(
      [...years].map((year, place) => ({ ...year, value: { kind: "value", value: -place } as const })),
      "neither",
    ),
  ).toBe("falling");
});
