/** A way of doing what is measured, as a command of its own: of something that is read, into something that may be written. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: (from: string, to: string) => readonly string[];
}

/** Debian's: pandas and openpyxl belong to it, not to any other Python. */
export const python = "/usr/bin/python3";
