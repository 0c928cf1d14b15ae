/** What a column keeps free of words, in digits: their indent, and a margin at each side. */
const kept = 2.2;
const digit = 556;
export const space = 278;

/** How much of a line's length is reckoned with: bold letters are wider, and programs differ a little. */
const used = (bold: boolean): number => (bold ? 0.9 : 0.98);

/** Thousandths of an em that words have in a column so many digits wide. */
export const roomIn = (width: number, bold: boolean): number => (width - kept) * digit * used(bold);

/** Digits that words are as wide as, alone. */
export const digitsWide = (text: string, bold: boolean): number => widthOf(text) / digit / used(bold);

/** How many digits wide a column must be for words that are so wide alone: in half digits. */
export const columnFor = (digits: number): number => Math.ceil((digits + kept) * 2) / 2;

/** Thousandths of an em that Arial's letters advance, as its metrics give them. */
const advances: readonly (readonly [letters: string, advance: number])[] = [
  ["ijl'|", 222],
  [" !,./:;I[\\]ft", 278],
  ["()-r`", 333],
  ['"*', 389],
  ["ckvxyzsJ", 500],
  ["+<=>~", 584],
  ["FTZ", 611],
  ["ABEKPSVXY&", 667],
  ["CDHNRUw", 722],
  ["GOQ", 778],
  ["Mm", 833],
  ["%", 889],
  ["W@", 1015],
];
const advanceOf = new Map(advances.flatMap(([letters, advance]) => [...letters].map((letter) => [letter, advance])));

/** The other letters and the digits are as wide as a digit, or a little less. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (advanceOf.get(letter) ?? digit), 0);
}
