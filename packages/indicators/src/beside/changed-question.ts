import { fold } from "../ask/names.ts";
import type { SurveyQuestion } from "../facts/survey-facts.ts";
import type { PutQuestion } from "./read-survey.ts";

/** The question as it was asked: as the first extract has it that says it. */
export function wordingOf(put: readonly PutQuestion[]): string | null {
  return put.find(({ wording }) => wording !== null)?.wording ?? null;
}

/**
 * Why the answers of two surveys can't be compared. Null where they can, and where an extract does not say what was asked. Case and
 * punctuation are no other wording. Tables may lack answers that nobody gave, so that only lists of all that are offered are compared.
 */
export function changedSince(before: readonly PutQuestion[], now: readonly PutQuestion[]): SurveyQuestion["changed"] {
  const [then, today] = [wordingOf(before), wordingOf(now)];
  if (then !== null && today !== null && fold(then) !== fold(today)) return "wording";
  const [offered, offers] = [offeredIn(before), offeredIn(now)];
  return offered === undefined || offers === undefined || offered === offers ? null : "answers";
}

/** The answers of a list in one text, whatever their order. */
function offeredIn(put: readonly PutQuestion[]): string | undefined {
  return put
    .find(({ isListed }) => isListed)
    ?.answers.map(fold)
    .sort()
    .join("\t");
}
