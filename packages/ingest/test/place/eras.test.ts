import { describe, expect, it } from "vitest";
import { checkRegister } from "../../src/place/check-register.ts";
import { findersOf } from "../../src/place/finders.ts";
import type { Membership, Reference } from "../../src/place/reference.ts";
import { SchoolLineage } from "../../src/place/school-lineage.ts";

const always = { from: null, to: null } as const;
const nothing: Reference = { partnerships: [], schools: [], aliases: [], postcodes: [], shares: [] };
const school = (dfe_number: string, more: Partial<Membership>): Membership => ({
  dfe_number,
  name: `School ${dfe_number}`,
  phase: "primary",
  lcsp: "LCSP05",
  successor: null,
  ...always,
  ...more,
});

describe("what holds for some years only", () => {
  it("is a name that a school handed on: the school that was open in the year is meant", () => {
    const schools = [
      school("8869001", { name: "Quillbeck Primary", to: "2005/06", successor: "8869002" }),
      school("8869002", { name: "Quillbeck Primary", lcsp: "LCSP23", from: "2006/07" }),
    ];
    const { find } = bound({ ...nothing, schools });
    expect(find("Quillbeck Primary", "2005/06")).toMatchObject({ number: "8869001", lcsp: "LCSP05" });
    expect(find("Quillbeck Primary", "2006/07")).toMatchObject({ number: "8869002", lcsp: "LCSP23" });
  });

  it("is a name that its school has no more: it is that school's still, which then is not open", () => {
    const { find } = bound({ ...nothing, schools: [school("8869001", { name: "Quillbeck Primary", to: "2005/06" })] });
    expect(find("Quillbeck Primary", "2006/07")).toMatchObject({ number: "8869001", reason: "not-open" });
  });

  it("is no name of two schools that were both open in the year", () => {
    const schools = [
      school("8869001", { name: "Quillbeck Primary" }),
      school("8869002", { name: "Quillbeck Primary" }),
    ];
    const { find } = bound({ ...nothing, schools });
    expect(find("Quillbeck Primary", "2006/07")).toMatchObject({ number: null, reason: "shared-name" });
    expect(find("Umber Primary", "2006/07")).toMatchObject({ number: null, reason: "unknown-name" });
  });

  it("is an alias", () => {
    const schools = [school("8869001", {}), school("8869002", { lcsp: "LCSP23" })];
    const aliases = [
      { name: "The Mill", dfe_number: "8869001", from: null, to: "2005/06" as const },
      { name: "The Mill", dfe_number: "8869002", from: "2006/07" as const, to: null },
    ];
    const { find } = bound({ ...nothing, schools, aliases });
    expect(find("The Mill", "2005/06").number).toBe("8869001");
    expect(find("The Mill", "2006/07").number).toBe("8869002");
  });

  it("is a partnership: after its last year nothing is placed in it, before its first it is the cluster it grew from", () => {
    const partnerships = [
      { code: "LCSP05", name: "Cranbrook", formerly: "The Weald", from: "2008/09" as const, to: null },
      { code: "LCSP24", name: "Old Town", formerly: null, from: null, to: "2005/06" as const },
    ];
    const schools = [school("8869001", {}), school("8869002", { lcsp: "LCSP24" })];
    const postcodes = [{ postcode: "TN11CC", lsoa: null, lcsp: "LCSP24" }];
    const reference = { ...nothing, partnerships, schools, postcodes };
    const { find } = bound(reference);
    expect(find("8869001", "2004/05")).toMatchObject({ placing: "placed", lcsp: "LCSP05" });
    expect(find("8869002", "2005/06")).toMatchObject({ placing: "placed", lcsp: "LCSP24" });
    expect(find("8869002", "2006/07")).toMatchObject({ placing: "unplaced", reason: "partnership-ended" });
    const { homes } = findersOf(reference);
    expect(homes.find("TN1 1CC", "2005/06")).toMatchObject({ placing: "placed", lcsp: "LCSP24" });
    expect(homes.find("TN1 1CC", "2006/07")).toMatchObject({ placing: "unplaced", reason: "partnership-ended" });
  });

  it("is the name of a partnership that another has since", () => {
    const partnerships = [
      { code: "LCSP24", name: "Swale", formerly: null, from: null, to: "2005/06" as const },
      { code: "LCSP16", name: "Swale", formerly: null, from: "2006/07" as const, to: null },
    ];
    const finder = findersOf({ ...nothing, partnerships }).partnerships;
    expect(finder.find("Swale", "2005/06")).toBe("LCSP24");
    expect(finder.find("Swale", "2007/08")).toBe("LCSP16");
    expect(finder.find("Swale")).toBeUndefined();
  });
});

function bound(reference: Reference) {
  const { schools } = findersOf(reference);
  return { find: schools.find.bind(schools) };
}

describe("the lineage of schools", () => {
  // 1 and 2 were amalgamated into 3, which was renumbered 4; 5 and 6 are said to have taken over from each other.
  const register = [
    { dfe_number: "8869001", successor: "8869003" },
    { dfe_number: "8869002", successor: "8869003" },
    { dfe_number: "8869003", successor: "8869004" },
    { dfe_number: "8869004", successor: null },
    { dfe_number: "8869005", successor: "8869006" },
    { dfe_number: "8869006", successor: "8869005" },
    { dfe_number: "8869007", successor: "8869099" },
  ];
  const lineage = new SchoolLineage(register);

  it("leads to the school that trends are shown under", () => {
    expect(lineage.chainOf("8869001")).toEqual(["8869001", "8869003", "8869004"]);
    expect(["8869001", "8869002", "8869003", "8869004"].map((one) => lineage.lastOf(one))).toEqual(
      Array(4).fill("8869004"),
    );
    expect(lineage.lastOf("8869999")).toBe("8869999");
  });

  it("goes round no ring", () => {
    expect(lineage.rings).toEqual([["8869005", "8869006"]]);
    expect(lineage.lastOf("8869005")).toBe("8869005");
    expect(lineage.chainOf("8869005")).toEqual(["8869005", "8869006"]);
  });

  it("is said where it can't be right: a ring, and a successor that the register lacks", () => {
    const rows = register.map((school, index) => ({ ...school, lcsp: null, from: null, to: null, row: index + 2 }));
    expect(checkRegister(rows, { file: "schools.csv" })).toMatchObject([
      { code: "school-successor-unknown", found: "8869099", place: { row: 8 } },
      { code: "school-successor-ring", facts: { schools: "8869005, 8869006" } },
    ]);
  });
});
