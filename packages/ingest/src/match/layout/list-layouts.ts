import { loadLayouts } from "./load-layouts.ts";

/** A layout as a list shows it. */
export interface LayoutSummary {
  readonly id: string;
  readonly kind: string;
  readonly publisher: string;
  readonly title: string;
}

/** The built-in layouts and those of the analyst's own folder. Throws a LayoutError where one can't be used. */
export async function listLayouts(ownFolder?: string): Promise<readonly LayoutSummary[]> {
  const layouts = await loadLayouts(ownFolder);
  return layouts.map(({ id, kind, publisher, title }) => ({ id, kind, publisher, title }));
}
