/**
 * The indicators that plans print for pupils at the partnership's schools and for children who live in it, side by side, each with the kind of
 * extract whose rows it counts.
 */
const onBothBases: Readonly<Record<string, string>> = {
  "NI 72": "foundation-stage",
  "FSP 6+ PSE": "foundation-stage",
  "FSP 6+ CLL": "foundation-stage",
  "FSP 6+ Maths": "foundation-stage",
  "FSP 6+ KUW": "foundation-stage",
  "FSP 6+ PHY": "foundation-stage",
  "FSP 6+ CRE": "foundation-stage",
  "NI 73": "key-stage-2",
  "primary persistent absence": "absence",
  "NI 87": "absence",
};

/** Kind of the rows behind an indicator that is printed on both bases; undefined where it is not. */
export function kindOnBothBases(code: string): string | undefined {
  return onBothBases[code];
}
