import { fold } from "../../fold.ts";
import { groupBy } from "../../group-by.ts";
import type { Layout, Question } from "../layout/layout.ts";
import type { ColumnTally } from "./column-tally.ts";
import { type DraftLine, yamlText } from "./draft-lines.ts";
import { draftWording } from "./draft-wording.ts";
import { isMarker } from "./markers.ts";
import type { RepeatedColumns } from "./repeated-columns.ts";

/** Columns that look like questions of a survey, Q1 and so on, must be several, or they are something else. */
const fewest = 5;

const numbered = /^[a-z]{0,2}\d{1,3}[a-z]?$/i;
const answerCode = /^(?:\d{1,2}|[a-z])$/i;

interface KnownQuestion {
  readonly code: string;
  readonly question: Question;
  readonly layout: Layout;
}

/** The columns that hold answers, each known from a layout or named by a number and filled with codes. */
export function draftQuestions(
  tallies: readonly ColumnTally[],
  layouts: readonly Layout[],
): RepeatedColumns | undefined {
  const asked = tallies.flatMap((tally) => {
    const known = knownQuestion(tally, layouts);
    return known !== undefined || looksAsked(tally) ? [{ tally, known }] : [];
  });
  if (asked.length < fewest) return undefined;
  const [most] = groupBy(
    asked.flatMap(({ known }) => known?.layout.id ?? []),
    (id) => id,
  ).toSorted((one, other) => other.length - one.length);
  return {
    tallies: asked.map(({ tally }) => tally),
    fields: ["question", "answer"],
    layout: most?.[0],
    lines: [
      { text: "questions:" },
      ...asked.flatMap(({ tally, known }) => linesFor(tally, known)),
      ...noAnswerLines(
        asked.map(({ tally }) => tally),
        layouts.find(({ id }) => id === most?.[0]),
      ),
    ],
  };
}

function knownQuestion({ heading }: ColumnTally, layouts: readonly Layout[]): KnownQuestion | undefined {
  for (const layout of layouts) {
    for (const [code, question] of Object.entries(layout.questions)) {
      if (question.headings.some((each) => fold(each) === fold(heading))) return { code, question, layout };
    }
  }
  return undefined;
}

function looksAsked({ heading, texts }: ColumnTally): boolean {
  return numbered.test(heading.trim()) && [...texts.keys()].every((text) => isMarker(text) || answerCode.test(text));
}

function linesFor(tally: ColumnTally, known: KnownQuestion | undefined): readonly DraftLine[] {
  const headings = `    headings: [${yamlText(tally.heading)}]`;
  const used = codesIn(tally).filter((code) => known === undefined || !(code in known.layout.noAnswer));
  if (known === undefined) {
    return [
      { text: `  ${yamlText(tally.heading)}:` },
      { text: headings },
      { text: '    wording: "?"', decide: draftWording.asked },
      { text: `    answers: ${answersText({}, used)}`, decide: draftWording.answers },
    ];
  }
  const { code, question, layout } = known;
  const words = Object.values(question.answers);
  const strange = used.filter((text) => !(text in question.answers) && !words.includes(text));
  const answers = `    answers: ${answersText(question.answers, strange)}`;
  return [
    { text: `  ${yamlText(code)}:`, why: draftWording.ignoredIn(layout.id) },
    { text: headings },
    { text: `    wording: ${JSON.stringify(question.wording)}` },
    strange.length > 0 ? { text: answers, decide: draftWording.answers } : { text: answers },
  ];
}

/** Codes that stand in the column; other texts may be a child's own words, and are not repeated. */
function codesIn({ texts }: ColumnTally): readonly string[] {
  const codes = [...texts.keys()].filter((text) => answerCode.test(text) && !isMarker(text));
  return codes.toSorted((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

function answersText(known: Question["answers"], strange: readonly string[]): string {
  const entries = [...Object.entries(known), ...strange.map((code) => [code, "?"] as const)];
  return `{ ${entries.map(([code, answer]) => `${JSON.stringify(code)}: ${JSON.stringify(answer)}`).join(", ")} }`;
}

/** What stands for no answer in the layout that knows most of the questions, where the file has it too. */
function noAnswerLines(tallies: readonly ColumnTally[], layout: Layout | undefined): readonly DraftLine[] {
  const used = Object.entries(layout?.noAnswer ?? {}).filter(([text]) => tallies.some(({ texts }) => texts.has(text)));
  if (layout === undefined || used.length === 0) return [];
  const entries = used.map(([text, { reason }]) => `${JSON.stringify(text)}: ${reason}`);
  return [{ text: `no_answer: { ${entries.join(", ")} }`, why: draftWording.ignoredIn(layout.id) }];
}
