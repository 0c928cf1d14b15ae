import type {
  HealthySchoolTable,
  InspectionTable,
  Period,
  Store,
  SurveyFigureTable,
  SurveyResponseTable,
} from "@lcsp/ingest";
import type { Insertable } from "kysely";
import { addSchools, type SchoolOfRegister } from "./rows.ts";
import { addExtract, placed } from "./store.ts";

const period: Period = "2007/08";

/** The school basis alone. */
export function schoolPlaced(where: string) {
  const { school_lcsp, school_placing } = placed(where);
  return { school_lcsp, school_placing };
}

/** A register of schools of A, primary unless told. */
export async function addRegister(store: Store, schools: readonly SchoolOfRegister[]): Promise<void> {
  const extract_id = await addExtract(store, { kind: "schools", periods: "" });
  await addSchools(
    store,
    extract_id,
    schools.map((school) => ({ phase: "primary", ...school })),
  );
}

export async function addInspections(
  store: Store,
  inspections: readonly (Partial<Insertable<InspectionTable>> & Pick<InspectionTable, "school" | "grade">)[],
): Promise<void> {
  const extract_id = await addExtract(store, { kind: "inspections" });
  const one = { extract_id, row: 2, period, ...schoolPlaced("A"), phase: "primary" as const, date: "2008-01-15" };
  await store.db
    .insertInto("inspection")
    .values(inspections.map((inspection) => ({ ...one, ...inspection })))
    .execute();
}

export async function addHealthySchools(
  store: Store,
  schools: readonly (Partial<Insertable<HealthySchoolTable>> & Pick<HealthySchoolTable, "school" | "status">)[],
): Promise<void> {
  const extract_id = await addExtract(store, { kind: "healthy-schools" });
  const one = { extract_id, row: 2, period, ...schoolPlaced("A"), date: null, missing: null };
  await store.db
    .insertInto("healthy_school")
    .values(schools.map((school) => ({ ...one, ...school })))
    .execute();
}

/** Pupils of one school, each by the answers that they gave: a null is a question without an answer. */
export async function addAnswers(
  store: Store,
  pupils: readonly Readonly<Record<string, string | null>>[],
  more: Partial<Insertable<SurveyResponseTable>> = {},
): Promise<number> {
  const extract_id = await addExtract(store, { kind: "survey-responses", periods: more.period ?? period });
  const one = {
    extract_id,
    period,
    ...schoolPlaced("A"),
    school: "8869001",
    instrument: "primary" as const,
    year_group: 5,
    sex: "female" as const,
    missing: null,
    ...more,
  };
  const rows = pupils.flatMap((answers, place) =>
    Object.entries(answers).map(([question, answer]) => {
      return { ...one, row: place + 2, serial: String(place), question, answer };
    }),
  );
  await store.db.insertInto("survey_response").values(rows).execute();
  return extract_id;
}

/** Figures of a table, which offers their answers in their order. */
export async function addSurveyFigures(
  store: Store,
  figures: readonly (Partial<Insertable<SurveyFigureTable>> & Pick<SurveyFigureTable, "area" | "answer" | "percent">)[],
): Promise<void> {
  const extract_id = await addExtract(store, { kind: "survey-table" });
  const one = {
    extract_id,
    period,
    level: "partnership" as const,
    instrument: "primary" as const,
    question: "P23",
    wording: "How often do you feel happy?",
    base: 100,
    missing: null,
  };
  await store.db
    .insertInto("survey_figure")
    .values(figures.map((figure, place) => ({ ...one, row: place + 2, ...figure })))
    .execute();
  await putQuestion(store, { extract_id, wording: one.wording, answers: figures.map(({ answer }) => answer) });
}

/** What the extract says of question P23 of the primary survey. */
export async function putQuestion(
  store: Store,
  put: { extract_id: number; period?: Period; wording: string | null; answers: readonly string[] },
): Promise<void> {
  const { answers, ...about } = put;
  const one = { period, instrument: "primary" as const, question: "P23", ...about };
  const offered = [...new Set(answers)].map((answer, place) => ({ ...one, answer, place }));
  await store.db.insertInto("survey_question").values(offered).execute();
}
