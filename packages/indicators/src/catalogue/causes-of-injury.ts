import { type GroupOf, group } from "../define/group-of.ts";

/** Causes by which hospitals count admissions for injury, as the store words them. */
const causes = ["falls", "mechanical forces", "transport accidents", "self-harm", "other"];

export const causesOfInjury: readonly GroupOf[] = causes.map((cause) => group("cause", cause));
