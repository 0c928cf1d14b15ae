/** Text as it was meant: spaces of every kind are spaces, none at the ends, and no apostrophe that only tells Excel "text". */
export function clean(text: string): string {
  // Most texts are one word.
  if (/^[^\s'][^\s]*$/.test(text)) return text;
  return text.replace(/\s+/g, " ").trim().replace(/^'/, "");
}
