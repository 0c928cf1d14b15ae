import { areaValues } from "./area-values.ts";
import { areas } from "./areas.ts";
import { exclusions } from "./exclusions.ts";
import { foundationStage } from "./foundation-stage.ts";
import { keyStage2 } from "./key-stage-2.ts";
import type { Kind } from "./kind.ts";
import { partnerships } from "./partnerships.ts";
import { postcodes } from "./postcodes.ts";
import { schoolAliases } from "./school-aliases.ts";
import { schoolRoll } from "./school-roll.ts";
import { schools } from "./schools.ts";

/** Every kind, in the order of loading: what rows are placed by comes before the rows. */
export const kinds: readonly Kind[] = [
  partnerships,
  schools,
  schoolAliases,
  postcodes,
  areas,
  foundationStage,
  keyStage2,
  exclusions,
  schoolRoll,
  areaValues,
];

/** The kind of a name; undefined where no kind has it. */
export function kindNamed(name: string): Kind | undefined {
  return kinds.find((kind) => kind.name === name);
}
