import type { SetTarget } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { directionCell } from "../../src/assemble/comparisons.ts";
import { colourOfTarget, targetColumns } from "../../src/assemble/target-columns.ts";

const year = "2007/08";
const narrowed: SetTarget = {
  status: "amber",
  verdict: "narrowed, peers fell",
  period: "2008/09",
  direction: "narrow",
  target: null,
  floor: null,
  floorFrom: null,
  counts: "figure",
  source: "plan",
};
const said = { kind: "text", text: "amber so far for 2008/09: narrowed, but peers fell", tone: "caution" };

test("a gap that narrowed by its peers' fall says so beside its target's colour, on the report card too", () => {
  const [, status] = targetColumns<SetTarget>((target) => ({ target, decimals: 1 }), year);
  expect(status?.cell(narrowed)).toEqual(said);
  expect(colourOfTarget(narrowed, year)).toEqual(said);
  expect(colourOfTarget({ ...narrowed, verdict: "no clear change" }, year)).toMatchObject({
    text: "amber so far for 2008/09",
  });
  const met = { kind: "text", text: "amber so far for 2008/09: target met already, but peers fell", tone: "caution" };
  for (const verdict of ["no clear change", "narrowed, peers fell"] as const)
    expect(colourOfTarget({ ...narrowed, direction: "at-most", target: 10, verdict }, year)).toEqual(met);
});

test("a group that is ahead has no gap to narrow: its target has no colour", () => {
  const ahead = { ...narrowed, status: "no figure", verdict: "further ahead" } as const;
  expect(colourOfTarget(ahead, year)).toEqual({ kind: "text", text: "group ahead: no gap to narrow for 2008/09" });
});

test("a target without a floor is nothing poor before its year has come", () => {
  const missed: SetTarget = { ...narrowed, status: "no floor", direction: "at-most", target: 10 };
  const { verdict: _, ...unjudged } = missed;
  expect(colourOfTarget(unjudged, year)).toMatchObject({ text: "target not yet met for 2008/09", tone: "neutral" });
  expect(colourOfTarget(unjudged, "2008/09")).toMatchObject({ text: "target not met for 2008/09", tone: "poor" });
});

test("a direction that owes to the peers' fall, or to a lead, is not in the good tone", () => {
  expect(directionCell("narrowing, but peers fell")).toMatchObject({
    text: "narrowing, but peers fell",
    tone: "caution",
  });
  expect(directionCell("ahead by more")).toMatchObject({ tone: "neutral" });
  expect(directionCell("improving")).toMatchObject({ tone: "good" });
});
