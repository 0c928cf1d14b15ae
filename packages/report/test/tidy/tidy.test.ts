import { createHash } from "node:crypto";
import type { NoFigure, Profile } from "@lcsp/indicators";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { defaultStore } from "../../cli/stores.ts";
import { explainCommand } from "../../cli/write-appendix.ts";
import { cover } from "../../src/assemble/cover.ts";
import { tidy } from "../../src/tidy/tidy.ts";
import { sampleProfile } from "../sample-profile.ts";

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const files = tidy([sampleProfile], "lcsp_profile_tunbridge_wells_2006_07");
const textOf = (name: string) => new TextDecoder().decode(files.find((file) => file.name === name)?.bytes);
const table = (name: string): Record<string, string>[] => parse(textOf(name), { columns: true });

const rowsIn = ([file]: ReturnType<typeof tidy>): Record<string, string>[] =>
  parse(new TextDecoder().decode(file?.bytes), { columns: true });

const data = table("lcsp_profile_tunbridge_wells_2006_07.csv");
const meta = table("lcsp_profile_tunbridge_wells_2006_07.meta.csv");

const row = (wanted: Readonly<Record<string, string>>) =>
  data.filter((one) => Object.entries(wanted).every(([column, value]) => one[column]?.startsWith(value)));

describe("the open data of a profile", () => {
  it("shows a printed figure of the plan, rounded once, in a row of the authority with the partnership as a filter", () => {
    // The Tunbridge Wells plan prints 72% for children at 6+ in every PSE scale on the school basis, 69% for Kent, 71% for England.
    const found = row({ indicator: "FSP 6+ PSE", time_period: "200607", basis: "pupils" });
    expect(
      found.map(({ lcsp, geographic_level, la_name, figure }) => [lcsp, geographic_level, la_name, figure]),
    ).toEqual([
      ["Tunbridge Wells", "Local authority", "Kent", "72"],
      ["Total", "Local authority", "Kent", "69"],
    ]);
    const england = row({ indicator: "FSP 6+ PSE", time_period: "200607", geographic_level: "National" });
    expect(england.map(({ lcsp, la_name, old_la_code, figure }) => [lcsp, la_name, old_la_code, figure])).toEqual([
      ["Total", "", "", "71"],
    ]);
  });

  it("says of England's figures what the workbook says: they are as published, whichever basis they stand beside", () => {
    const england = row({ geographic_level: "National" });
    expect(england.length).toBeGreaterThan(0);
    expect(new Set(england.map(({ basis }) => basis))).toEqual(new Set(["as published"]));
    // NI 73 stands on two bases in the sample, with five years each: England's five stand once.
    expect(row({ geographic_level: "National", indicator: "NI 73" })).toHaveLength(5);
  });

  it("says how settled a figure is only where there is one", () => {
    const [first] = sampleProfile.indicators;
    if (!first) throw new Error("the sample has indicators");
    const none = { kind: "none", reason: "not-available" } as const;
    const history = first.history.map((year) => ({ ...year, partnership: { ...year.partnership, value: none } }));
    const found = rowsIn(tidy([{ ...sampleProfile, indicators: [{ ...first, history }] }], "x"));
    const here = found.filter(({ lcsp }) => lcsp === sampleProfile.partnership.name);
    expect(new Set(here.map(({ figure, figure_status }) => [figure, figure_status].join()))).toEqual(new Set(["x,z"]));
  });

  it("has no rows of England for a gap between the two bases: its figures are on both", () => {
    const [first] = sampleProfile.indicators;
    if (!first) throw new Error("the sample has indicators");
    const definition = { ...first.definition, betweenBases: true } as const;
    const found = rowsIn(tidy([{ ...sampleProfile, indicators: [{ ...first, definition, basis: null }] }], "x"));
    expect(new Set(found.map(({ geographic_level }) => geographic_level))).toEqual(new Set(["Local authority"]));
  });

  it("prints a count that is whole but for less than a decimal as whole, and a fraction with one decimal", () => {
    const counts = { least: 31.96, greatest: 31.96, hidden: 0 };
    const people = { least: 402.5, greatest: 402.5, hidden: 0 };
    const [first, ...others] = sampleProfile.indicators;
    const history = first?.history.map((year) => ({
      ...year,
      partnership: { ...year.partnership, numerator: counts, denominator: people },
    }));
    const indicators = first && history ? [{ ...first, history }, ...others] : [];
    const [file] = tidy([{ ...sampleProfile, indicators }], "x");
    const rows: Record<string, string>[] = parse(new TextDecoder().decode(file?.bytes), { columns: true });
    expect(rows[0]).toMatchObject({ numerator: "32", numerator_greatest: "32", denominator: "402.5" });
  });

  it("prints a 0 as 0, and by a sign what only rounds to it", () => {
    const value = (of: number) => ({ kind: "value", value: of }) as const;
    const [first] = sampleProfile.indicators;
    if (!first) throw new Error("the sample has indicators");
    const shown = [0, 0.04, -0.04, 0.05].map((of) => {
      const history = first.history.map((year) => ({
        ...year,
        partnership: { ...year.partnership, value: value(of) },
      }));
      const definition = { ...first.definition, decimals: 1 };
      return rowsIn(tidy([{ ...sampleProfile, indicators: [{ ...first, definition, history }] }], "x"))[0]?.["figure"];
    });
    expect(shown).toEqual(["0.0", "low", "low", "0.1"]);
  });

  it("has no line twice", () => {
    const filters = meta.filter(({ col_type }) => col_type === "Filter").map(({ col_name }) => col_name ?? "");
    const keys = data.map((one) =>
      ["time_period", "geographic_level", ...filters].map((column) => one[column] ?? "").join("\t"),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("says why a number is missing by the sign of the standards, never by a blank or a 0", () => {
    const numbers = meta.filter(({ col_type }) => col_type === "Indicator").map(({ col_name }) => col_name ?? "");
    const cells = new Set(data.flatMap((one) => numbers.map((column) => one[column])));
    const signs = [...cells].filter((cell) => Number.isNaN(Number(cell === "" ? Number.NaN : cell)));
    expect(signs.sort()).toEqual(["c", "low", "u", "x", "z"]);
  });

  it("gives the two ends of an incomplete figure", () => {
    const incomplete = data.filter(({ figure, figure_least }) => figure === "x" && figure_least !== "x");
    expect(incomplete.length).toBeGreaterThan(0);
    for (const { figure_least, figure_greatest } of incomplete) {
      expect(Number(figure_least)).toBeLessThan(Number(figure_greatest));
    }
  });
});

describe("the past restated, and counts of districts split", () => {
  const restated = { ...sampleProfile, membership: "today", madeOn: "2008-11-03", restatedOn: "2008-11-03" } as const;
  const said = (profile: Profile) => {
    const files = tidy([profile], "x").map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)] as const);
    return new Map(files);
  };

  it("are said in every file, and the own years of the results too", () => {
    const own = said(sampleProfile);
    for (const name of ["x.csv", "x.meta.csv"]) expect(own.get(name)).toContain("Memberships of each school year");
    expect(own.get("datapackage.json")).toContain("the membership of its school in its own school year");
    const files = said(restated);
    for (const name of ["x.csv", "x.meta.csv"])
      expect(files.get(name)).toContain("Restated by the memberships in force on 2008-11-03");
    expect(files.get("datapackage.json")).toContain("by the memberships in force on 2008-11-03");
  });

  it("are asked for again by the command that explains a figure", () => {
    expect(explainCommand(restated, defaultStore)).toMatch(/^explain ".*" --membership today --date 2008-11-03$/);
    expect(explainCommand(sampleProfile, defaultStore)).toMatch(/^explain "[^"]*"$/);
    const split = {
      ...sampleProfile,
      apportioned: true,
      indicators: sampleProfile.indicators.map((one) => ({ ...one, history: one.history.map(splitAll) })),
    };
    expect(explainCommand(split, "s.sqlite")).toMatch(/^explain ".*" --store "s.sqlite" --apportion$/);
    expect(said(split).get("datapackage.json")).toContain("split between their partnerships");
    expect(JSON.stringify(cover(split))).toContain("Apportioned: a count that is published for a district");
    expect(JSON.stringify(cover(sampleProfile))).not.toContain("Apportioned");
  });
});

/** The rows of the sample's data, as though no partnership had a figure, for one reason. */
function withoutFigures(reason: NoFigure): Record<string, string>[] {
  const indicators = sampleProfile.indicators.map((one) => ({
    ...one,
    history: one.history.map((year) => ({
      ...year,
      partnership: { ...year.partnership, value: { kind: "none", reason }, numerator: null, interval: null } as const,
    })),
  }));
  const [file] = tidy([{ ...sampleProfile, indicators }], "x");
  return parse(new TextDecoder().decode(file?.bytes), { columns: true });
}

/** The same year of an indicator, as though its figure were split from a district's. */
function splitAll(year: Profile["indicators"][number]["history"][number]) {
  const reach = { kind: "apportioned", of: ["E07000116"] } as const;
  return { ...year, partnership: { ...year.partnership, reach } };
}

// The rules of the Department's own screener of data files, as its guidance states them.
describe("the layout of the Department's open data", () => {
  it("has the columns that every data file must have, in one kind of period", () => {
    const columns = Object.keys(data[0] ?? {});
    expect(columns).toEqual(
      expect.arrayContaining(["time_identifier", "time_period", "geographic_level", "country_code", "country_name"]),
    );
    expect(columns.every((column) => /^[a-z][a-z0-9_]{0,49}$/.test(column))).toBe(true);
    expect(new Set(data.map(({ time_identifier }) => time_identifier))).toEqual(new Set(["Academic year"]));
    expect(data.every(({ time_period }) => /^\d{6}$/.test(time_period ?? ""))).toBe(true);
  });

  it("describes every filter and figure, and nothing that is not there", () => {
    const columns = Object.keys(data[0] ?? {});
    const fixed = /^(time_|geographic_level|country_|region_|old_la_code|new_la_code|la_name)/;
    const groupings = meta.flatMap(({ filter_grouping_column }) => filter_grouping_column || []);
    const described = meta.map(({ col_name }) => col_name);
    expect([...described, ...groupings].sort()).toEqual(columns.filter((column) => !fixed.test(column)).sort());
  });

  it("names for each filter a value that stands in the data, and keeps to the lengths allowed", () => {
    for (const { col_type, col_name = "", filter_default, label = "" } of meta) {
      expect(label.length).toBeLessThanOrEqual(80);
      if (col_type !== "Filter") continue;
      const values = new Set(data.map((one) => one[col_name]));
      expect(values).toContain(filter_default);
      for (const value of values) expect(value?.length).toBeLessThanOrEqual(120);
    }
  });

  it("names the total for each filter where there are no rows", () => {
    const empty = tidy([{ ...sampleProfile, indicators: [] }], "x").find(({ name }) => name === "x.meta.csv");
    const lines: Record<string, string>[] = parse(new TextDecoder().decode(empty?.bytes), { columns: true });
    const filters = lines.filter(({ col_type }) => col_type === "Filter");
    expect(new Set(filters.map(({ filter_default }) => filter_default))).toEqual(new Set(["Total"]));
  });

  it("has no comma in its metadata, which some readers of it split at", () => {
    const cells = meta.filter(({ filter_default }) => !filter_default?.includes(",")).flatMap(Object.values);
    expect(cells.filter((cell) => cell.includes(","))).toEqual([]);
  });
});

describe("the data package", () => {
  const described = JSON.parse(textOf("datapackage.json"));

  it("lists every file that stands beside it, and every column of the data in its order", () => {
    const listed = described.resources.map(({ path }: { path: string }) => path);
    expect([...listed, "datapackage.json"].sort()).toEqual(files.map(({ name }) => name).sort());
    const fields = described.resources[0].schema.fields.map(({ name }: { name: string }) => name);
    expect(fields).toEqual(Object.keys(data[0] ?? {}));
  });

  // The rule of Table Schema: a cell is one of the missing values, or of its field's type.
  it("states a schema that every cell keeps, whatever stands in place of a number", () => {
    const { fields, missingValues } = described.resources[0].schema;
    const numbers = fields.flatMap(({ name, type }: { name: string; type: string }) => (type === "number" ? name : []));
    expect(numbers).toHaveLength(8);
    const reasons = ["not-available", "suppressed", "not-applicable", "low-reliability", "low-coverage"] as const;
    const all = [...data, ...reasons.flatMap(withoutFigures)];
    const broken = all.flatMap((one) =>
      numbers.filter((column: string) => {
        const cell = one[column] ?? "(no cell)";
        return !missingValues.includes(cell) && !/^-?\d+(\.\d+)?$/.test(cell);
      }),
    );
    expect(broken).toEqual([]);
    // Of a figure that too little was measured for, the standards of the workbook say [n].
    expect(withoutFigures("low-coverage")[0]?.["figure"]).toBe("n");
  });

  it("names its files without their endings, in letters, digits and hyphens", () => {
    expect(described.resources.map(({ name }: { name: string }) => name)).toEqual([
      "lcsp-profile-tunbridge-wells-2006-07",
      "lcsp-profile-tunbridge-wells-2006-07.meta",
      "lcsp-profile-tunbridge-wells-2006-07.profile",
    ]);
  });

  it("holds the profile as it is, with its version", () => {
    expect(JSON.parse(textOf("lcsp_profile_tunbridge_wells_2006_07.profile.json"))).toEqual(
      JSON.parse(JSON.stringify(sampleProfile)),
    );
  });

  it("is the same to the byte each time", () => {
    const again = tidy([sampleProfile], "lcsp_profile_tunbridge_wells_2006_07");
    expect(again.map(({ name, bytes }) => [name, hashOf(bytes)])).toEqual(
      files.map(({ name, bytes }) => [name, hashOf(bytes)]),
    );
  });
});
