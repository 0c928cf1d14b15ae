import type { Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { gradesByPhase } from "../../src/beside/grades.ts";
import { makeProfile, type SchoolsProfile } from "../../src/index.ts";
import { addHealthySchools, addInspections, addRegister, schoolPlaced } from "../support/schools.ts";
import { addExtract, addRoll, storeWith } from "../support/store.ts";

async function schoolsOf(...fill: readonly ((store: Store) => Promise<unknown>)[]): Promise<SchoolsProfile> {
  const request = { partnership: "A", year: "2007/08", madeOn: "2008-11-12" };
  return (await makeProfile(await storeWith(...fill), request)).schools;
}

/** Two primaries and a secondary of A, one of them closed the year before and one not yet open; a primary of B; an independent school. */
const six = (store: Store) =>
  addRegister(store, [
    { dfe_number: "8869001", name: "Birch" },
    { dfe_number: "8869002", name: "Ash" },
    { dfe_number: "8869003", to: "2006/07" },
    { dfe_number: "8869004", from: "2008/09" },
    { dfe_number: "8869501", phase: "secondary" },
    { dfe_number: "8869005", lcsp: "B" },
    { dfe_number: "8869801", lcsp: null, phase: "independent" },
  ]);

const inspected = (store: Store) =>
  addInspections(store, [
    { school: "8869001", grade: "satisfactory", period: "2006/07", date: "2007-03-14" },
    { school: "8869001", grade: "good" },
    { school: "8869002", grade: "outstanding", period: "2006/07", date: "2006-11-02" },
    { school: "8869003", grade: "inadequate", period: "2006/07", date: "2006-12-02" },
    { school: "8869005", grade: "inadequate", ...schoolPlaced("B") },
    { school: "8869501", grade: "good", phase: "secondary", period: "2008/09", date: "2008-10-01" },
  ]);

test("the schools that were open in the year, by phase and name, with the newest that is known of each up to its end", async () => {
  const { schools } = await schoolsOf(
    six,
    inspected,
    async (store) =>
      addRoll(store, await addExtract(store, { kind: "school-roll" }), [
        { school: "8869001", pupils: 200, period: "2006/07" },
        { school: "8869001", pupils: 210 },
        { school: "8869001", pupils: 220, period: "2008/09" },
      ]),
    (store) => addHealthySchools(store, [{ school: "8869002", status: "achieved", date: "2007-06-11" }]),
  );
  const ash = { number: "8869002", name: "Ash", phase: "primary" };
  const nothing = { roll: null, inspection: null, healthy: null };
  expect(schools).toEqual([
    {
      ...ash,
      roll: null,
      inspection: { grade: "outstanding", date: "2006-11-02" },
      healthy: { status: "achieved", date: "2007-06-11", period: "2007/08" },
    },
    {
      number: "8869001",
      name: "Birch",
      phase: "primary",
      roll: { pupils: 210, period: "2007/08" },
      inspection: { grade: "good", date: "2008-01-15" },
      healthy: null,
    },
    { number: "8869501", name: "School 8869501", phase: "secondary", ...nothing },
  ]);
});

test("grades by phase: of the inspections of the year, and of each school's most recent", async () => {
  const { inspectedInYear, latestInspections } = await schoolsOf(six, inspected);
  const none = { schools: 0, percent: 0 };
  expect(inspectedInYear.partnership[0]).toEqual({
    phase: "primary",
    schools: 2,
    inspected: 1,
    grades: { outstanding: none, good: { schools: 1, percent: 100 }, satisfactory: none, inadequate: none },
  });
  // Birch is good since; Ash is outstanding from the year before; the school that closed counts no more.
  const half = { schools: 1, percent: 50 };
  expect(latestInspections.partnership[0]?.grades).toEqual({
    outstanding: half,
    good: half,
    satisfactory: none,
    inadequate: none,
  });
  expect(latestInspections.kent[0]?.grades.inadequate.schools).toBe(1);
  expect(inspectedInYear.partnership[1]).toMatchObject({ phase: "secondary", inspected: 0 });
  expect(inspectedInYear.partnership[1]?.grades.good).toEqual({ schools: 0, percent: null });
});

test("an inspection of a phase that no school on the register is of is shown all the same", () => {
  const found = gradesByPhase([], [{ phase: "special", grade: "good" }]);
  expect(found).toMatchObject([
    { phase: "special", schools: 0, inspected: 1, grades: { good: { schools: 1, percent: 100 } } },
  ]);
  expect(gradesByPhase([], [])).toEqual([]);
});
