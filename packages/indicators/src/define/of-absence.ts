import { type SqlBool, sql } from "kysely";
import type { Mean } from "./define-mean.ts";
import type { Rate } from "./define-rate.ts";

/**
 * Declares an indicator of absence. Rows of pupils give it; rows of schools give it too, for years without rows of pupils, and to compare
 * the two. From either, a figure of only two terms of the year says so.
 */
export function ofAbsence<Form extends Rate | Mean>(pupils: Form, schools: Form): Form {
  return { ...markingTwoTerms(pupils), schools: markingTwoTerms(schools) };
}

/** Both kinds of absence extract say in a column "span" whether a row is of two terms or of the whole year. */
function markingTwoTerms<Form extends Rate | Mean>(form: Form): Form {
  const { cube, among } = form.form === "rate" ? form.denominator : form.rows;
  return { ...form, twoTerms: { cube, among, where: sql<SqlBool>`"span" = 'autumn-and-spring'` } };
}
