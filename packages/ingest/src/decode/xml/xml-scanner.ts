import { DamagedError } from "../damaged-error.ts";
import { DeclarationError } from "../declaration-error.ts";
import { decodeEntities } from "./entities.ts";

/** What is told of XML as it goes by. Names come without the prefix of their namespace. */
export interface XmlListener {
  /** `tag` is all between the angle brackets, for `attribute`. An empty element is opened and closed. */
  open(name: string, tag: string): void;
  /** Text between two tags, its entities decoded. */
  text(text: string): void;
  close(name: string): void;
}

/** No tag and no text that matters is longer: the rest of the file would be held in memory while its end is looked for. */
const longest = 1 << 20;

/**
 * Reads XML in pieces of any size. It resolves the five entities of XML and characters by number, no others: a document
 * that declares its own is refused, for they can unfold to any size.
 */
export class XmlScanner {
  readonly #listener: XmlListener;
  readonly #decoder = new TextDecoder("utf-8");
  #rest = "";
  #depth = 0;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** Takes the next piece. Throws a DamagedError for what is no XML, a DeclarationError for declarations. */
  write(bytes: Uint8Array): void {
    this.#rest = this.#scan(this.#rest + this.#decoder.decode(bytes, { stream: true }));
    if (this.#rest.length > longest) throw new DamagedError("a tag that does not end");
  }

  /** Throws a DamagedError where an element is still open. */
  end(): void {
    if (this.#depth !== 0 || this.#rest.includes("<")) throw new DamagedError("XML that is cut short");
  }

  /** Tells of all that is whole, and answers what is left over: text too, so that no entity is cut in two. */
  #scan(xml: string): string {
    let at = 0;
    for (;;) {
      const start = xml.indexOf("<", at);
      if (start < 0) return this.#depth === 0 ? "" : xml.slice(at);
      if (start > at && this.#depth > 0) this.#listener.text(decodeEntities(xml.slice(at, start)));
      const end = this.#endOf(xml, start);
      if (end < 0) return xml.slice(start);
      this.#markup(xml.slice(start + 1, end), xml.charCodeAt(start + 1));
      at = end + 1;
    }
  }

  /** Where the markup that begins at `start` has its last character; -1 where that is still to come. */
  #endOf(xml: string, start: number): number {
    if (xml.startsWith("<!--", start)) return lastOf(xml, "-->", start + 4);
    if (xml.startsWith("<![CDATA[", start)) return lastOf(xml, "]]>", start + 9);
    if (xml.startsWith("<?", start)) return lastOf(xml, "?>", start + 2);
    if (xml.startsWith("<!D", start)) throw new DeclarationError();
    return endOfTag(xml, start);
  }

  #markup(markup: string, first: number): void {
    if (first === exclamation) this.#characters(markup);
    else if (first === slash) this.#close(localName(markup, 1));
    else if (first !== question) this.#open(markup);
  }

  #characters(markup: string): void {
    if (markup.startsWith("![CDATA[")) this.#listener.text(markup.slice(8, -2));
  }

  #open(markup: string): void {
    const name = localName(markup, 0);
    this.#depth += 1;
    this.#listener.open(name, markup);
    if (markup.endsWith("/")) this.#close(name);
  }

  #close(name: string): void {
    this.#depth -= 1;
    if (this.#depth < 0) throw new DamagedError("a tag that closes nothing");
    this.#listener.close(name);
  }
}

const [exclamation, slash, question] = [0x21, 0x2f, 0x3f];

function lastOf(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? -1 : at + end.length - 1;
}

/** A ">" may stand inside a quoted value, and does in formulas. */
function endOfTag(xml: string, start: number): number {
  let at = start;
  for (;;) {
    const end = xml.indexOf(">", at);
    if (end < 0) return -1;
    const quote = openQuote(xml, at, end);
    if (quote === "") return end;
    at = xml.indexOf(quote, end);
    if (at < 0) return -1;
    at += 1;
  }
}

/** The quotation mark that is open at `end`, "" where none is. */
function openQuote(xml: string, start: number, end: number): string {
  let quote = "";
  for (let at = start; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code !== 0x22 && code !== 0x27) continue;
    const sign = code === 0x22 ? '"' : "'";
    if (quote === "") quote = sign;
    else if (quote === sign) quote = "";
  }
  return quote;
}

function localName(markup: string, from: number): string {
  let end = from;
  let start = from;
  for (; end < markup.length; end += 1) {
    const code = markup.charCodeAt(end);
    if (code === 0x3a) start = end + 1;
    else if (code <= 0x20 || code === slash) break;
  }
  return markup.slice(start, end);
}
