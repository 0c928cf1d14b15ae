import type {
  AreaValueTable,
  ExclusionTable,
  ExtractTable,
  FoundationStageTable,
  KeyStage2Table,
  Period,
  SchoolRollTable,
  Store,
  TargetTable,
} from "@lcsp/ingest";
import type { Insertable } from "kysely";
import { onTestFinished } from "vitest";
import { emptyStore } from "../../../../fixtures/empty-store.ts";

/** A store in memory that ends with its test, with three partnerships, and ways of putting rows into it. */
export async function storeWith(...fill: readonly ((store: Store) => Promise<unknown>)[]): Promise<Store> {
  const store = await emptyStore();
  onTestFinished(() => store.close());
  const id = await addExtract(store, { kind: "partnerships", periods: "" });
  const partnership = (code: string, name: string, row: number) => ({
    extract_id: id,
    row,
    code,
    name,
    formerly: null,
  });
  const three = [partnership("A", "Alder", 2), partnership("B", "Birch & Beech", 3), partnership("C", "Cedar", 4)];
  await store.db.insertInto("partnership").values(three).execute();
  for (const one of fill) await one(store);
  return store;
}

let extracts = 0;

/** Adds a receipt, and gives its id. */
export async function addExtract(store: Store, extract: Partial<Insertable<ExtractTable>> & { kind: string }) {
  extracts += 1;
  const row = {
    layout: `${extract.kind}-layout`,
    publisher: "made up",
    file: `${extract.kind}-${extracts}.csv`,
    sheet: null,
    sha256: String(extracts),
    periods: "2007/08",
    issue: "final" as const,
    rows_read: 10,
    rows_stored: 10,
    rows_rejected: 0,
    loaded_on: "2008-11-12",
    superseded_by: null,
    ...extract,
  };
  const { id } = await store.db.insertInto("extract").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Where a row ended, by one word a basis: a partnership's code, "out-of-area" or "unplaced". */
export function placed(school: string, home: string = school) {
  return { ...onBasis("school", school), ...onBasis("home", home) };
}

function onBasis<B extends "school" | "home">(basis: B, word: string) {
  const isPlacing = word === "out-of-area" || word === "unplaced";
  return {
    [`${basis}_lcsp`]: isPlacing ? null : word,
    [`${basis}_placing`]: isPlacing ? word : "placed",
  } as Pick<KeyStage2Table, `${B}_lcsp` | `${B}_placing`>;
}

/** What every row of a pupil says: at a school of A in 2007/08 and living there unless told. */
export const pupil = {
  ...placed("A"),
  row: 2,
  period: "2007/08" as Period,
  school: "8869001",
  pupil: "p",
  born: null,
  sex: "female" as const,
  fsm: "not-eligible" as const,
  sen: "none" as const,
  ethnicity: "WBRI",
  language: "english" as const,
  looked_after: "not-known" as const,
  missing: null,
};

export type Child = Partial<Insertable<FoundationStageTable>>;
export type Pupil = Partial<Insertable<KeyStage2Table>>;

/** The 13 scales of the Foundation Stage. */
export const scales = [
  "pse_1",
  "pse_2",
  "pse_3",
  "cll_1",
  "cll_2",
  "cll_3",
  "cll_4",
  "mat_1",
  "mat_2",
  "mat_3",
  "kuw",
  "phy",
  "cre",
];

/** Children of the Foundation Stage, each with 8 points in every scale unless told: 104 in all. */
export async function addChildren(store: Store, extract_id: number, children: readonly Child[]): Promise<void> {
  const eights = Object.fromEntries(scales.map((name) => [name, 8])) as Record<"pse_1", number>;
  const rows = children.map((child) => ({ ...noScores, ...eights, ...pupil, extract_id, ...child }));
  await store.db.insertInto("foundation_stage").values(rows).execute();
}

const noScores = {
  pse_1: null,
  pse_2: null,
  pse_3: null,
  cll_1: null,
  cll_2: null,
  cll_3: null,
  cll_4: null,
  mat_1: null,
  mat_2: null,
  mat_3: null,
  kuw: null,
  phy: null,
  cre: null,
};

/** Pupils at the end of Key Stage 2, each at level 4 in everything and 2B before unless told. */
export async function addPupils(store: Store, extract_id: number, pupils: readonly Pupil[]): Promise<void> {
  const level4 = { english: "4", reading: "4", writing: "4", maths: "4", science: "4" } as const;
  const level2 = { ks1_reading: "2B", ks1_writing: "2B", ks1_maths: "2B", cva: null } as const;
  const rows = pupils.map((one) => ({ ...level4, ...level2, ...pupil, extract_id, ...one }));
  await store.db.insertInto("key_stage_2").values(rows).execute();
}

export async function addExclusions(
  store: Store,
  extract_id: number,
  exclusions: readonly Partial<Insertable<ExclusionTable>>[],
): Promise<void> {
  const one = {
    ...placed("A"),
    row: 2,
    period: "2007/08" as Period,
    school: "8869001",
    pupil: "p",
    type: "permanent" as const,
    date: "2008-02-01",
    phase: "secondary" as const,
    reason: null,
    outcome: "upheld" as const,
    missing: null,
    extract_id,
  };
  await store.db
    .insertInto("exclusion")
    .values(exclusions.map((exclusion) => ({ ...one, ...exclusion })))
    .execute();
}

const noFurtherCounts = {
  white_british: null,
  minority_ethnic: null,
  ethnicity_not_known: null,
  travel_walk: null,
  travel_cycle: null,
  travel_car: null,
  travel_car_share: null,
  travel_bus: null,
  travel_train: null,
  travel_other: null,
};

export async function addRoll(
  store: Store,
  extract_id: number,
  schools: readonly Partial<Insertable<SchoolRollTable>>[],
): Promise<void> {
  const one = {
    ...onBasis("school", "A"),
    row: 2,
    period: "2007/08" as Period,
    school: "8869001",
    phase: "secondary" as const,
    pupils: 1000,
    fsm: null,
    sen: null,
    eal: null,
    ...noFurtherCounts,
    missing: null,
    extract_id,
  };
  await store.db
    .insertInto("school_roll")
    .values(schools.map((school) => ({ ...one, ...school })))
    .execute();
}

export async function addAreaValues(
  store: Store,
  extract_id: number,
  values: readonly (Partial<Insertable<AreaValueTable>> & Pick<AreaValueTable, "indicator" | "level" | "area">)[],
): Promise<void> {
  const one = {
    row: 2,
    period: "2007/08" as Period,
    basis: null,
    characteristic: "all",
    group: "all",
    numerator: null,
    numerator_least: null,
    numerator_greatest: null,
    numerator_missing: null,
    denominator: null,
    denominator_missing: null,
    value: null,
    value_missing: null,
    coverage: null,
    coverage_missing: null,
    status: null,
    school_lcsp: null,
    school_placing: null,
    extract_id,
  };
  await store.db
    .insertInto("area_value")
    .values(values.map((value) => ({ ...one, ...value })))
    .execute();
}

/** Targets of A's plan for NI 73 in 2008/09, each at least 80% unless told. */
export async function addTargets(
  store: Store,
  extract_id: number,
  targets: readonly Partial<Insertable<TargetTable>>[],
): Promise<void> {
  const one = {
    row: 2,
    period: "2008/09" as Period,
    indicator: "NI 73",
    measure: "Level 4 in English and maths",
    level: "partnership" as const,
    area: "A",
    basis: "school" as const,
    characteristic: "all",
    group: "all",
    target: 80,
    floor: null,
    direction: "at-least" as const,
    source: "Plan of Alder 2008",
    missing: null,
    extract_id,
  };
  await store.db
    .insertInto("target")
    .values(targets.map((target) => ({ ...one, ...target })))
    .execute();
}

/** So many copies. */
export function times<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one);
}
