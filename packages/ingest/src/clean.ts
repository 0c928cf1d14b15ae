/** Signs that nobody sees and that come with text pasted from web pages: soft hyphens, joiners, marks of direction. */
const unseen = /[\u00ad\u200b-\u200f\u2060]/g;

/**
 * Text as it was meant: spaces of every kind are spaces, none at the ends; no signs that nobody sees; and nothing that only
 * tells Excel "text": an apostrophe before it, or a formula around it, ="0123".
 */
export function clean(text: string): string {
  // Most texts are one word.
  if (/^[^\s'=\u00ad\u200b-\u200f\u2060][^\s\u00ad\u200b-\u200f\u2060]*$/.test(text)) return text;
  const bare = text.replace(unseen, "").replace(/\s+/g, " ").trim();
  return bare.replace(/^'/, "").replace(/^="(.*)"$/, "$1");
}
