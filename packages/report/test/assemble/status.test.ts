import { expect, test } from "vitest";
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
