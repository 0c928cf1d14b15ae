import { z } from "zod";
import { layoutFile } from "./layout.ts";

/** Every name that an entry of a layout may have, at any depth: what a slip may have been meant for. */
export const entryNames: readonly string[] = [...new Set(namesIn(z.toJSONSchema(layoutFile, { io: "input" })))];

function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === "properties" && typeof value === "object" && value !== null ? Object.keys(value) : []),
    ...namesIn(value),
  ]);
}
