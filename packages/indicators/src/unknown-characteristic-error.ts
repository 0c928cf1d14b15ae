import { wording } from "./wording.ts";

/** A gap was declared between groups that the rows of its figure do not say. */
export class UnknownCharacteristicError extends Error {
  constructor(indicator: string, characteristic: string) {
    super(wording["unknown-characteristic"]({ indicator, characteristic }));
    this.name = "UnknownCharacteristicError";
  }
}
