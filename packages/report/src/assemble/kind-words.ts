/** The name of a kind of extract as a reader says it: "foundation-stage" is Foundation stage. */
export function kindWords(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " ");
}
