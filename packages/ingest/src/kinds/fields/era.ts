import { inOrder } from "../relations/in-order.ts";
import { periodOfDay } from "./date.ts";
import { field } from "./facts.ts";

const year = () => field(periodOfDay(), { expected: "a date or a school year", whenMissing: "null" });

/** The first and the last school year of a row of a reference table; a day stands for the year in which it lies. */
export const eraFields = () => ({ from: year(), to: year() });

/** The first school year comes before the last. */
export const eraInOrder = inOrder("from", "to", "what begins must not have ended before");
