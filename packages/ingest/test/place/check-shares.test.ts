import { expect, test } from "vitest";
import { checkShares } from "../../src/place/check-shares.ts";

const rows = (...shares: readonly number[]) =>
  shares.map((share, at) => ({ area: "Wells", lcsp: `LCSP0${at}`, share, row: at + 2 }));

test.each([[[1]], [[0.4232, 0.5768]], [[0.33, 0.33, 0.33]]])("shares of %j are the whole of their area", (shares) => {
  expect(checkShares(rows(...shares), { file: "areas.csv" })).toEqual([]);
});

test.each([
  [[0.4232, 0.6768], "1.1", 3],
  [[0.5], "0.5", 2],
])("shares of %j are not: they sum to %s", (shares, sum, row) => {
  expect(checkShares(rows(...shares), { file: "areas.csv" })).toMatchObject([
    { code: "shares-unsummed", found: "Wells", facts: { sum }, place: { file: "areas.csv", row }, blocks: "nothing" },
  ]);
});
