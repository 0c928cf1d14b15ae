import { join } from "node:path";
import { expect, it } from "vitest";
import { askedFor, namedInFull } from "../../cli/asked-for.ts";

const partnerships = [
  { code: "LCSP05", name: "Cranbrook and Paddock Wood", formerly: null },
  { code: "LCSP23", name: "Tunbridge Wells", formerly: null },
];
const year = "2007/08";
const outOf = (options: { readonly partnership: string; readonly out?: string }) =>
  namedInFull(askedFor(options, year), options, { partnerships, year });

it.each(["LCSP05", "Cranbrook", "cranbrook & paddock wood", "Cranbrook and Paddock Wood"])(
  "of %s is the workbook of its full name",
  (partnership) => {
    expect(outOf({ partnership })).toMatchObject({ out: join("out", "cranbrook-and-paddock-wood-2007-08.xlsx") });
  },
);

it("stays under the name that was given, and under one that no partnership has", () => {
  expect(outOf({ partnership: "LCSP05", out: "ours.xlsx" })).toMatchObject({ out: "ours.xlsx" });
  expect(outOf({ partnership: "Elm" })).toMatchObject({ out: join("out", "elm-2007-08.xlsx") });
});
