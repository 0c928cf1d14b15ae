import { factsOf } from "./fields/facts.ts";
import { kindNamed } from "./kinds.ts";
import { schools } from "./schools.ts";

/**
 * The values that the store can hold in a column of a kind's rows, where these are a closed list; a column that the kind lacks is that of
 * the schools' register, from which rows have it through their school. Undefined for a column that may hold anything.
 */
export function closedValues(kind: string, column: string): readonly string[] | undefined {
  const field = kindNamed(kind)?.fields[column] ?? schools.fields[column];
  return field && factsOf(field).values;
}
