import { loadLayouts } from "./load-layouts.ts";

/** The codes of indicators that built-in layouts give by themselves, by the layout's id: they stand in no file, and nobody can mistype them. */
export async function codesGiven(): Promise<ReadonlyMap<string, readonly string[]>> {
  const layouts = await loadLayouts();
  return new Map(layouts.map(({ id, measures }) => [id, measures.map(({ indicator }) => indicator)]));
}
