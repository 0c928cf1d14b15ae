import { XMLParser, XMLValidator } from "fast-xml-parser";
import { UnreadableError } from "../unreadable.ts";

/** An element without the prefix of its namespace. `text` is its own, not that of its children. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

/** The root of a part. A document type can name entities without end, and a workbook has none: one that does is refused unread. */
export function parseXml(xml: string): XmlNode {
  if (xml.includes("<!DOCTYPE") || XMLValidator.validate(xml) !== true) throw new UnreadableError("damaged");
  const root = nodesOf(parsed(xml)).find(({ name }) => !name.startsWith("?"));
  if (!root) throw new UnreadableError("damaged");
  return root;
}

function parsed(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch {
    throw new UnreadableError("damaged");
  }
}

/** The library gives an element as an object: its name leads to its children, ":@" to its attributes, "#text" to text. */
function nodesOf(elements: unknown): readonly XmlNode[] {
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element: unknown) => {
    if (!isRecord(element)) return [];
    const name = Object.keys(element).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inside = element[name];
    return [{ name, attributes: attributesOf(element[":@"]), children: nodesOf(inside), text: textOf(inside) }];
  });
}

function attributesOf(attributes: unknown): Readonly<Record<string, string>> {
  if (!isRecord(attributes)) return {};
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
}

function textOf(inside: unknown): string {
  if (!Array.isArray(inside)) return "";
  return inside.map((each: unknown) => (isRecord(each) ? String(each["#text"] ?? "") : "")).join("");
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** The child at the end of a path of names: the first of each. */
export function childOf(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => at?.children.find((child) => child.name === name), node);
}

/** All elements of a name below a node, at any depth. */
export function allOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

/** The text of a node and all that is inside it. */
export const wordsOf = (node: XmlNode): string => node.text + node.children.map(wordsOf).join("");

/** Whether a setting is on: it is there, and doesn't say that it is off. */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && !["0", "false", "none", "off"].includes(value);
