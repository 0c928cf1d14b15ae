import { describe, expect, it } from "vitest";
import { type Cell, cellText } from "../../src/decode/cell.ts";
import { areaValues } from "../../src/kinds/area-values.ts";
import { exclusions } from "../../src/kinds/exclusions.ts";
import type { Field } from "../../src/kinds/fields/facts.ts";
import { keyStage2 } from "../../src/kinds/key-stage-2.ts";
import type { Kind } from "../../src/kinds/kind.ts";
import { schoolRoll } from "../../src/kinds/school-roll.ts";
import { schools } from "../../src/kinds/schools.ts";
import type { Markers } from "../../src/match/layout/column.ts";
import type { Meaning } from "../../src/match/source.ts";
import { textReader } from "../../src/parse/read-text.ts";
import { serialDay } from "../../src/parse/serial-day.ts";

/** Every way in which files spell a value, from the cell as it was decoded to what is stored. */
function fieldOf(kind: Kind, name: string): Field {
  const field = kind.fields[name];
  if (field === undefined) throw new Error(`${kind.name} has the field ${name}`);
  return field;
}

const markers: Markers = { "": { reason: "not-available" }, "#N/A": { reason: "not-available" } };

function stored(field: Field, cell: Cell, meaning: Partial<Meaning> = {}): unknown {
  const outcome = textReader(field, { codes: {}, missing: {}, ...meaning }, markers)(cellText(cell));
  return outcome.is === "value" ? outcome.value : outcome.is === "missing" ? outcome.marker : outcome.code;
}

describe("a percentage", () => {
  const value = fieldOf(areaValues, "value");

  it.each<[Cell]>([["72"], ["72.0"], [72], ["72%"], ["72 %"], [{ fraction: 0.72 }], ["'72"], ["\u00a072\u00a0"]])(
    "of %j is 72",
    (cell) => {
      expect(stored(value, cell)).toBe(72);
    },
  );

  it("of 0.72 is that, unless the layout says that the column holds fractions", () => {
    expect(stored(value, "0.72")).toBe(0.72);
    expect(stored(value, "0.72", { unit: "percent" })).toBe(0.72);
    expect(stored(value, "0.72", { unit: "fraction" })).toBe(72);
  });

  it("of 4500% is 45 that Excel was told to show in percent, and of a change may be above 100 or below 0", () => {
    expect([stored(value, "4500%"), stored(value, { fraction: 45 })]).toEqual(Array(2).fill("percentage-hundredfold"));
    expect([stored(value, "-77.2%"), stored(value, "145%"), stored(value, "4500")]).toEqual([-77.2, 145, 4500]);
  });

  it("that is written as one is one, also in a column of fractions", () => {
    expect([
      stored(value, "72%", { unit: "fraction" }),
      stored(value, { fraction: 0.72 }, { unit: "fraction" }),
    ]).toEqual([72, 72]);
  });
});

describe("a count", () => {
  const pupils = fieldOf(schoolRoll, "pupils");

  it.each<[Cell, number]>([
    ["1,234", 1234],
    [1234, 1234],
    ["£1,234", 1234],
    ["£ 5", 5],
    ["'12", 12],
    ["\u00a07", 7],
    ["0", 0],
  ])("of %j is %d", (cell, count) => {
    expect(stored(pupils, cell)).toBe(count);
  });
});

describe("a marker", () => {
  const fsm = fieldOf(schoolRoll, "fsm");
  const suppressed = { reason: "suppressed" } as const;
  const meanings: Markers = {
    "-": { reason: "not-applicable" },
    "..": { reason: "not-available" },
    ".": { reason: "not-applicable" },
    "n/a": { reason: "not-applicable" },
    NULL: { reason: "not-available" },
    x: suppressed,
    "*": suppressed,
    "<5": { ...suppressed, least: 1, greatest: 4 },
    SUPP: suppressed,
  };

  it.each(Object.entries(meanings))("%j is what its layout says", (text, meaning) => {
    expect(stored(fsm, text, { missing: meanings })).toEqual(meaning);
    expect(stored(fsm, ` ${text.toUpperCase()}\u00a0`, { missing: meanings })).toEqual(meaning);
  });

  it.each(Object.keys(meanings))("%j is no number where the layout does not know it: never 0", (text) => {
    expect(stored(fsm, text)).toBe("value-unreadable");
  });

  it("is the same with a dash of any length", () => {
    for (const dash of ["-", "–", "—", "−"]) expect(stored(fsm, dash, { missing: meanings })).toEqual(meanings["-"]);
  });

  it("is an empty cell, and an error of a formula, in every layout", () => {
    for (const cell of ["", " ", "#N/A", { error: "#N/A" }]) {
      expect(stored(fsm, cell)).toEqual({ reason: "not-available" });
    }
  });

  it("is no marker where it is part of a value", () => {
    expect(stored(fieldOf(exclusions, "reason"), "n/a yet", { missing: meanings })).toBe("n/a yet");
  });
});

describe("yes and no", () => {
  const fsm = fieldOf(keyStage2, "fsm");

  it.each<[Cell]>([["Y"], ["Yes "], ["yes"], ["T"], ["1"], [1], [true], ["TRUE"]])("%j is yes", (cell) => {
    expect(stored(fsm, cell)).toBe("eligible");
  });

  it.each<[Cell]>([["N"], ["No"], ["F"], ["0"], [0], [false]])("%j is no", (cell) => {
    expect(stored(fsm, cell)).toBe("not-eligible");
  });
});

describe("a day", () => {
  const date = fieldOf(exclusions, "date");

  it.each<[Cell]>([
    ["14/03/2007"],
    ["14/3/07"],
    ["14-Mar-07"],
    ["2007-03-14"],
    [{ iso: "2007-03-14" }],
    ["'14/03/2007"],
  ])("of %j is 14 March 2007", (cell) => {
    expect(stored(date, cell)).toBe("2007-03-14");
  });

  // Microsoft's documentation of DATEVALUE: 1 January 2008 is 39448; and of the two date systems: they are 1,462 days apart.
  it("of a bare number is counted from the year that the layout says, and from none by itself", () => {
    expect([stored(date, 39448, { days_from: 1900 }), stored(date, "37986", { days_from: 1904 })]).toEqual([
      "2008-01-01",
      "2008-01-01",
    ]);
    expect(stored(date, 39448)).toBe("day-as-number");
    expect(stored(date, "3944")).toBe("value-unreadable");
    expect(stored(date, "14/03/2007", { days_from: 1904 })).toBe("2007-03-14");
  });

  it("is none of the first numbers, among which Excel counts a day that never was", () => {
    expect(["0", "60", "61"].map((text) => serialDay(text, 1900))).toEqual(["0", "60", "1900-03-01"]);
    expect(stored(date, 39448.75, { days_from: 1900 })).toBe("2008-01-01");
  });

  it("of a birth keeps its month alone", () => {
    expect(stored(fieldOf(keyStage2, "born"), "14/03/97")).toBe("1997-03");
  });
});

describe("a level", () => {
  it.each<[Cell]>([["4"], [4], ["4b"], ["Level 4"], ["L4"], ["4.0"]])("of %j is 4", (cell) => {
    expect(stored(fieldOf(keyStage2, "english"), cell)).toBe("4");
  });
});

describe("a school's number", () => {
  const school = fieldOf(keyStage2, "school");

  it.each<[Cell]>([[8865432], ["8865432"], ["'8865432"], [" 886/5432 "]])("of %j is read", (cell) => {
    expect(stored(school, cell)).toMatch(/^886\/?5432$/);
  });

  it.each<[Cell]>([[{ iso: "2001-05-01" }], ["01/05/2001"], ["May-01"]])(
    "is no longer to be had where Excel has made %j of it",
    (cell) => {
      expect(stored(school, cell)).toBe("value-unreadable");
    },
  );
});

describe("a school's number in scientific notation", () => {
  it.each(["8.87E+06", "8.869001E+06"])("of %s may have lost its digits", (text) => {
    expect(stored(fieldOf(keyStage2, "school"), text)).toBe("school-digits-lost");
    expect(stored(fieldOf(schools, "dfe_number"), text)).toBe("school-digits-lost");
  });
});

describe("a unique pupil number", () => {
  it("in scientific notation has lost its digits", () => {
    expect(stored(fieldOf(keyStage2, "pupil"), "8.86E+11")).toBe("upn-digits-lost");
  });
});
