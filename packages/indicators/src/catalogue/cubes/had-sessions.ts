import { sql } from "kysely";

/**
 * Whether an enrolment of a table known as "row" had a session to miss. One that does not say how many is not passed over: it may have had
 * any number, unless its publisher says that the question does not arise.
 */
export const hadSessions = sql<boolean>`(coalesce("row"."possible", 1) > 0
  and coalesce("row"."missing", '') not like '%"possible":"not-applicable"%')`;
