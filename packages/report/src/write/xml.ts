/** The first line of every part that is added to a package. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Of every word that names a relationship from one part to another. */
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Attributes = Readonly<Record<string, string | number>>;

/** One element. Children are XML already; attribute values are not. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `<${name}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

/** Most settings of a chart are an element with a value: <c:overlay val="0"/>. */
export const setting = (name: string, value: string | number): string => element(name, { val: value });

/** Text as XML can hold it: characters that XML has no way to write are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Control characters other than tab, line feed and carriage return, and the two code points that are no characters. */
const unwritable = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu;
