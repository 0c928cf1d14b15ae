import type { Measure } from "../../measure.ts";
import { trusts } from "./trusts.ts";

/** Areas, as the store names them, whose published rows a figure was made of. */
export function storedAreas({ area, reach }: Measure): readonly string[] {
  switch (reach.kind) {
    case "own":
      return [area];
    case "apportioned":
      return reach.of;
    case "best-fit":
      return [reach.level === "district" ? reach.of : (trusts.find(({ name }) => name === reach.of)?.code ?? reach.of)];
    default:
      return reach satisfies never;
  }
}
