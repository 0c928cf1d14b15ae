import type { GapProfile } from "@lcsp/indicators";

/** Whether a gap is itself a percentage of its peers' figure, between two figures in points: NI 92. */
export const isRelative = ({ history }: Pick<GapProfile, "history">): boolean =>
  history.some(({ partnership }) => partnership.isRelative);
