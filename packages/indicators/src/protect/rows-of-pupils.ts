/** Kinds whose rows are public: a row is a school, or a figure that somebody has published. */
const publicKinds: readonly string[] = [
  "area-values",
  "healthy-schools",
  "inspections",
  "school-absence",
  "school-roll",
];

/** Whether a row of the kind is a pupil, or something that befell one: any kind but those known to be public. */
export const isOfPupils = (kind: string): boolean => !publicKinds.includes(kind);
