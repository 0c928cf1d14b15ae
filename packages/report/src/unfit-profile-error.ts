import type { profileWords } from "./words/profile-words.ts";

/** Profiles, or a name, that nothing can be made of. */
export class UnfitProfileError extends Error {
  override readonly name = "UnfitProfileError";
  readonly code: keyof typeof profileWords;

  constructor(code: keyof typeof profileWords, message: string) {
    super(message);
    this.code = code;
  }
}
