import type { HeadingLikeness } from "./known-headings.ts";

const quoted = (text: string): string => `"${text}"`;

function cells(count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "cell" : "cells"}`;
}

function rows(count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;
}

/** What a drafted layout says of its own lines, as comments. */
export const draftWording = {
  top: (file: string) =>
    `A draft for the file ${quoted(file)}. Decide the lines marked DECIDE, look the others over, then delete the comments.`,
  decide: (what: string) => `DECIDE: ${what}`,
  kind: (
    known: number,
    headings: number,
    next: { readonly kind: string; readonly known: number } | undefined,
    named: boolean,
  ) =>
    `${named ? "the file is named for it, and " : ""}${known} of ${headings} headings look like its fields${next === undefined ? "" : `; next came ${next.kind} with ${next.known}`}`,
  kindTied: (kinds: string, known: number, headings: number) =>
    `${kinds}? ${known} of ${headings} headings look like fields of the first, and the other is as like: which kind must this be?`,
  noKind: "no heading tells what a row is: which kind must this be?",
  extends: (known: number, headings: number) =>
    `it knows ${known} of the file's ${headings} headings; only what differs follows`,
  publisher: "who publishes such files?",
  title: "what are such files called?",
  sheet: "the other sheets hold no such table",
  twoRows: "the headings stand in two rows",
  periodIn: (period: string, where: string) => `${period} stands in ${where}`,
  noPeriod: "where does the school year stand? Neither the file's name nor a title says one",
  byWords: (expected: string) => `is it this? The words of its heading say so: it must be ${expected}`,
  heading: (why: Exclude<HeadingLikeness, { by: "words" }>): string => {
    switch (why.by) {
      case "heading":
        return `as in ${quoted(why.layout)}`;
      case "name":
        return "the field's own name";
      case "near heading":
        return `like ${quoted(why.heading)} in ${quoted(why.layout)}`;
      default:
        return why satisfies never;
    }
  },
  schoolNumbers: "its cells are numbers of schools",
  schoolNames: (numbers: string) => `names of schools: their numbers in ${quoted(numbers)} are surer`,
  asked: "how was it asked?",
  answers: "what does each answer mean? A code for no answer goes to no_answer",
  measure: "is this the indicator's code, and is each heading what it is taken for?",
  constant: (layout: string) =>
    layout === ""
      ? "no column says so; the areas are numbers of schools: is it the same in every row?"
      : `no column says so; in ${quoted(layout)} it is the same in every row: is it here?`,
  byCells: (filled: number, expected: string) =>
    `is it this? Its heading says nothing, and each of its ${cells(filled)} reads as ${expected}`,
  unreadable: (count: number, expected: string, codes: readonly string[]) =>
    `${cells(count)} can't be read as ${expected}${codes.length === 0 ? "" : `: what do the codes ${codes.map(quoted).join(", ")} mean?`}`,
  twice: (heading: string) => `${quoted(heading)} is the heading of two columns: one must be renamed in the file`,
  open: (expected: string) =>
    `no column looks like it, and it must be there: ${expected}; or { constant: ... } where it is the same in every row`,
  gone: "no column looks like it",
  marker: (count: number, layout: string | undefined) =>
    layout === undefined
      ? `it stands in ${cells(count)}: what does it mean?`
      : `it stands in ${cells(count)}; as in ${quoted(layout)}`,
  ignoredIn: (layout: string) => `as in ${quoted(layout)}`,
  ignored: "should it be read?",
  fillDown: (count: number, heading: string) =>
    `${cells(count)} of ${quoted(heading)} ${count === 1 ? "is" : "are"} empty: do they mean what stands above them?`,
  rule: (count: number) => `${rows(count)} ${count === 1 ? "looks" : "look"} like this`,
} as const;
