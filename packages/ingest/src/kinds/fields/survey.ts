import type { SurveyInstrument } from "../../store/schema.ts";
import { choice } from "./choice.ts";
import { field, readBy } from "./facts.ts";
import { text } from "./text.ts";

const instruments: Readonly<Record<SurveyInstrument, readonly string[]>> = {
  primary: ["P", "7-11"],
  secondary: ["S", "11-19"],
};

/** Which of the two questionnaires. */
export const instrumentField = field(choice(instruments), { expected: "primary or secondary", whenMissing: "refused" });

/** The question, by its code. */
export const questionField = field(text(), { expected: "the code of a question", whenMissing: "refused" });

/** A year of schooling: "Year 7", "Yr 7" and "7" are the same. */
export const yearGroupField = field(
  readBy((written) => {
    const year = Number(/^(?:ye?a?r )?(\d{1,2})$/i.exec(written)?.[1]);
    return year >= 1 && year <= 13 ? year : undefined;
  }),
  { expected: "a year of schooling, 1 to 13", whenMissing: "null" },
);
