import type {
  AbsenceTable,
  KeyStage1Table,
  KeyStage4Table,
  LookedAfterTable,
  Period,
  SchoolAbsenceTable,
  SchoolTable,
  Store,
} from "@lcsp/ingest";
import type { Insertable } from "kysely";
import { placed, pupil } from "./store.ts";

const { school_lcsp, school_placing, ...atHome } = placed("A");
const bySchool = { school_lcsp, school_placing, row: 2, period: "2007/08" as Period, school: "8869001" };

export type PupilAt1 = Partial<Insertable<KeyStage1Table>>;

/** Pupils at the end of Key Stage 1, each at 2B in everything unless told. */
export async function addKeyStage1(store: Store, extract_id: number, pupils: readonly PupilAt1[]): Promise<void> {
  const level2b = { reading: "2B", writing: "2B", maths: "2B", science: "2" } as const;
  const rows = pupils.map((one) => ({ ...pupil, ...level2b, extract_id, ...one }));
  await store.db.insertInto("key_stage_1").values(rows).execute();
}

export type PupilAt4 = Partial<Insertable<KeyStage4Table>>;

/** Pupils at the end of Key Stage 4, each with every threshold and 300 points unless told. */
export async function addKeyStage4(store: Store, extract_id: number, pupils: readonly PupilAt4[]): Promise<void> {
  const all = { five_a_to_c: 1, five_a_to_c_em: 1, five_a_to_g: 1, capped_points: 300, entries: 10 } as const;
  const rows = pupils.map((one) => ({ ...pupil, ...all, extract_id, ...one }));
  await store.db.insertInto("key_stage_4").values(rows).execute();
}

export type Enrolment = Partial<Insertable<AbsenceTable>>;

/** Enrolments of a whole year of 380 sessions, none of them missed unless told. */
export async function addAbsence(store: Store, extract_id: number, enrolments: readonly Enrolment[]): Promise<void> {
  const present = { span: "annual", possible: 380, authorised: 0, unauthorised: 0 } as const;
  const rows = enrolments.map((one) => ({ ...pupil, ...present, extract_id, ...one }));
  await store.db.insertInto("absence").values(rows).execute();
}

export type SchoolOfYear = Partial<Insertable<SchoolAbsenceTable>>;

/** Schools of 100 enrolments in a whole year, none of them persistently absent unless told. */
export async function addSchoolAbsence(
  store: Store,
  extract_id: number,
  schools: readonly SchoolOfYear[],
): Promise<void> {
  const present = {
    ...{ span: "annual" as const, phase: "secondary" as const },
    ...{ enrolments: 100, enrolments_missing: null, possible: 38_000, possible_missing: null },
    ...{ authorised: 0, authorised_missing: null, unauthorised: 0, unauthorised_missing: null },
    ...{ persistent: 0, persistent_least: null, persistent_greatest: null, persistent_missing: null },
  };
  const rows = schools.map((one) => ({ ...bySchool, ...present, extract_id, ...one }));
  await store.db.insertInto("school_absence").values(rows).execute();
}

export type Looked = Partial<Insertable<LookedAfterTable>>;

/** Children who are looked after, placed in A since 2001, with both checks unless told. */
export async function addLookedAfter(store: Store, extract_id: number, children: readonly Looked[]): Promise<void> {
  const rows = children.map((one, place) => ({
    ...atHome,
    ...{ placement_lcsp: "A", placement_placing: "placed" as const },
    ...{ row: place + 2, period: "2007/08" as Period, child: `c${place}`, pupil: `p${place}`, born: null },
    ...{ sex: "female" as const, age: 11, started: "2001-05-04", placement_type: "foster-care" as const },
    ...{ health_check: 1 as const, dental_check: 1 as const, sdq: null, missing: null, extract_id },
    ...one,
  }));
  await store.db.insertInto("looked_after_child").values(rows).execute();
}

export type SchoolOfRegister = Partial<Insertable<SchoolTable>> & Pick<SchoolTable, "dfe_number">;

/** Schools of the register, each a secondary of A unless told. */
export async function addSchools(
  store: Store,
  extract_id: number,
  schools: readonly SchoolOfRegister[],
): Promise<void> {
  const one = { urn: null, type: null, lcsp: "A", district: null, from: null, to: null, successor: null };
  const rows = schools.map((school, place) => ({
    ...one,
    ...{ extract_id, row: place + 2, name: `School ${school.dfe_number}`, phase: "secondary" as const },
    ...school,
  }));
  await store.db.insertInto("school").values(rows).execute();
}
