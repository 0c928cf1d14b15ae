import type { Profile } from "@lcsp/indicators";

/** Decimals that an indicator prints with; one where the profile shows nothing of it but this figure. */
export function decimalsOf(code: string, { indicators, gaps }: Profile): number {
  return [...indicators, ...gaps].find(({ definition }) => definition.code === code)?.definition.decimals ?? 1;
}
