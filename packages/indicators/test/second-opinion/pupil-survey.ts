import { test } from "vitest";
import { bySchool, type Rows, readCsv } from "../../../../fixtures/test/read-kent.ts";
import { everywhere, hold, percentOf } from "./compare.ts";
import { pick, type Raw } from "./raw.ts";

/** Every pupil of the four files, with what each said to a question of either questionnaire, as the number in the cell. */
const pupilsOf = (year: string, instrument: "P" | "S", rows: Rows) =>
  rows.map((row) => ({
    year,
    school: bySchool(pick(row, "DfES No", "DCSF No.")),
    says: (primary: number | null, secondary: number) =>
      answer(row, instrument, instrument === "P" ? primary : secondary),
  }));

/** Headings are P01 or P1. A blank and 99 are no answer, and a full stop is a question that was not put. */
function answer(row: Raw, instrument: string, question: number | null): number | null {
  if (question === null) return null;
  const written = pick(row, `${instrument}${question}`, `${instrument}${String(question).padStart(2, "0")}`);
  return ["", "99", "."].includes(written) ? null : Number(written);
}

const pupils = [
  ...pupilsOf("2006/07", "P", readCsv("NFER survey 2007 primary.csv")),
  ...pupilsOf("2006/07", "S", readCsv("NFER survey 2007 secondary.csv")),
  ...pupilsOf("2007/08", "P", readCsv("NFER survey 2008 primary.csv.gz", { headerRow: 2 })),
  ...pupilsOf("2007/08", "S", readCsv("NFER survey 2008 secondary.csv", { delimiter: ";" })),
];
type Pupil = (typeof pupils)[number];

/** Holds a percentage of those who answer every question: `counts` looks at their answers, by their number in the list of answers. */
async function holdProxy(
  code: string,
  questions: readonly (readonly [primary: number | null, secondary: number])[],
  counts: (answers: readonly number[]) => boolean,
) {
  const answersOf = ({ says }: Pupil) => questions.map(([primary, secondary]) => says(primary, secondary));
  const all = (pupil: Pupil) => answersOf(pupil).filter((one) => one !== null);
  const say = percentOf<Pupil>(
    (pupil) => counts(all(pupil)),
    (pupil) => all(pupil).length === questions.length,
  );
  await hold(everywhere(code, pupils, ["school"], say));
}

// In the lists of answers "No" is the third on friends, and "Very well" and "Quite well" are the first two on the family.
test("NI 50", () =>
  holdProxy(
    "NI 50",
    [
      [25, 34],
      [22, 31],
    ],
    ([friends = 0, family = 0]) => friends <= 2 && family <= 2,
  ));

test("NI 69", () => holdProxy("NI 69", [[14, 21]], ([bullied = 0]) => bullied >= 2));

test("NI 110", () => holdProxy("NI 110", [[28, 38]], ([tookPart = 0]) => tookPart === 1));

test("NI 115", () =>
  holdProxy(
    "NI 115",
    [
      [null, 10],
      [null, 11],
    ],
    ([drunk = 0, drugs = 0]) => drunk >= 3 || drugs === 4,
  ));
