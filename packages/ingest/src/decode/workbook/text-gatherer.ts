/**
 * Gathers the text of a rich text: the runs one after the other, without the pronunciation that Japanese ones carry.
 * Characters that XML can't hold are written _x000D_ (ECMA-376 part 1, section 22.9.2.19).
 */
export class TextGatherer {
  #text = "";
  #inText = false;
  #inPronunciation = false;

  begin(): void {
    this.#text = "";
  }

  open(name: string): void {
    if (name === "t") this.#inText = !this.#inPronunciation;
    else if (name === "rPh") this.#inPronunciation = true;
  }

  add(piece: string): void {
    if (this.#inText) this.#text += piece;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    else if (name === "rPh") this.#inPronunciation = false;
  }

  take(): string {
    return unescaped(this.#text);
  }
}

/** Text with the characters that were written by their number. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
