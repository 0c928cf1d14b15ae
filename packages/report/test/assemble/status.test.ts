import type { Gap, GapChange, Measure } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { gapsTold, statusOfGaps } from "../../src/assemble/gap-status.ts";
import { statusOfAll } from "../../src/assemble/status.ts";
import { statusWords } from "../../src/words/wording.ts";
import { areas, measure, none, value } from "../sample/measures.ts";

const of = (status: "provisional" | "revised" | "final", shown = value(70)) =>
  measure({ indicator: "NI 73", basis: "school" }, areas.kent, "2006/07", shown, { status });

test.each([
  [["final", "revised", "provisional"], "provisional"],
  [["revised", "final"], "revised"],
  [["final", "final"], "final"],
] as const)("figures that are %j are %s together: as the least settled of them", (statuses, least) => {
  expect(statusOfAll(statuses.map((status) => of(status)))).toEqual({ kind: "text", text: statusWords[least] });
});

test("a figure that is not there settles nothing", () => {
  const missing = of("provisional", none("suppressed"));
  expect(statusOfAll([missing, of("final")])).toEqual({ kind: "text", text: statusWords.final });
  expect(statusOfAll([missing])).toEqual({ kind: "missing", why: "not-applicable" });
});

// By hand: of three years the change from 2004/05 to 2006/07 rests on those two, of which the first is provisional.
test("a change of a gap is as settled as the two years that it lies between", () => {
  const [peers, group] = [of("final"), of("final", value(50))];
  const gapOf = (period: Period, status: Measure["status"]) => {
    const gap: Gap = {
      ...{ peers, status, group: { ...group, period }, gap: value(20), relative: value(28.6) },
      ...{ interval: null, relativeInterval: null, reliable: true },
    };
    return { period, gap };
  };
  const told = (first: Measure["status"], last: Measure["status"], verdict: GapChange["verdict"] = "narrowed") => {
    const history = [gapOf("2004/05", first), gapOf("2005/06", "revised"), gapOf("2006/07", last)];
    return statusOfGaps(gapsTold({ history, since: "2004/05", change: { ...change, verdict } }, "2006/07"));
  };
  const { provisional, final } = statusWords;
  expect(told("provisional", "final")).toEqual({ kind: "text", text: `2004/05 ${provisional}` });
  expect(told("final", "provisional")).toEqual({ kind: "text", text: `2006/07 ${provisional}` });
  expect(told("final", "final")).toEqual({ kind: "text", text: final });
  expect(told("provisional", "final", "unreliable")).toEqual({ kind: "missing", why: "not-applicable" });
});

const change: GapChange = {
  ...{ from: "2004/05", to: "2006/07", change: 5, interval: { lower: 1, upper: 9 } },
  ...{ movement: "narrowed", verdict: "narrowed", groupTerm: 5, peersTerm: 0, kind: "group rose, peers held" },
};
