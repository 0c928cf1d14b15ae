import type { ProblemCode } from "../../words/wording.ts";
import { readBy, type StoredValue } from "./facts.ts";
import { isPowerOfTen } from "./power-of-ten.ts";

/** A check letter, eleven digits, and a digit or, in a temporary number, a letter. */
const shape = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/** The letters in the order of their values, 0 to 22: the alphabet without I, O and S. */
const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/**
 * The check letter that belongs to a unique pupil number: the characters after it weighted 2 to 13, modulo 23.
 * Source: Department for Education, Unique pupil numbers: guide for schools, annex on the check letter.
 */
export function checkLetter(upn: string): string {
  let sum = 0;
  for (let at = 1; at < upn.length; at += 1) sum += worthOf(upn.charAt(at)) * (at + 1);
  return letters.charAt(sum % letters.length);
}

/** A letter has its place among the letters, a digit what it says. */
function worthOf(character: string): number {
  return character >= "A" ? letters.indexOf(character) : Number(character);
}

/** A unique pupil number, without spaces and in upper case. */
export const upn = () =>
  readBy(
    (text) => {
      if (shape.test(text)) return text;
      const bare = text.replace(/\s/g, "").toUpperCase();
      return shape.test(bare) ? bare : undefined;
    },
    { uncoded: true },
  );

/** A number that Excel wrote as 8.2E+11 has lost its last digits: no correction of the layout brings them back. */
export function upnRefusal(text: string): ProblemCode | undefined {
  return isPowerOfTen(text) ? "upn-digits-lost" : undefined;
}

/** Schools mistype numbers: a wrong check letter is worth a look, and no reason to lose the pupil. */
export function upnDoubt(value: StoredValue): ProblemCode | undefined {
  const text = String(value);
  return checkLetter(text) === text.charAt(0) ? undefined : "upn-check-letter";
}
