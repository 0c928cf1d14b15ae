import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectDelimiter } from "../../src/decode/text/delimiter.ts";
import { decodeWindows1252 } from "../../src/decode/text/windows-1252.ts";
import { rowsOf } from "./helpers.ts";

const cells = async (content: string | Uint8Array) => {
  const [rows] = await rowsOf(content);
  return rows === undefined || "code" in rows ? rows : rows.map(({ row, cells: found }) => [row, ...found]);
};

const utf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};

describe("a text file", () => {
  it("numbers its rows as Excel does: a quoted line break is no new row, an empty line is one", async () => {
    expect(await cells('a,b\n"1\n2",x\n\n,\n3,y\n')).toEqual([
      [1, "a", "b"],
      [2, "1\n2", "x"],
      [5, "3", "y"],
    ]);
  });

  it.each([
    ["CRLF", "\r\n"],
    ["LF", "\n"],
    ["CR alone", "\r"],
  ])("ends its lines with %s, the last one or not", async (_, end) => {
    const expected = [
      [1, "a", "b"],
      [2, "1", "2"],
    ];
    expect(await cells(`a,b${end}1,2`)).toEqual(expected);
    expect(await cells(`a,b${end}1,2${end}`)).toEqual(expected);
  });

  it("may mix line ends, as files pasted together do", async () => {
    expect(await cells("a,b\r\n1,2\n3,4\r5,6")).toEqual([
      [1, "a", "b"],
      [2, "1", "2"],
      [3, "3", "4"],
      [4, "5", "6"],
    ]);
  });

  it.each([
    ["UTF-8", Buffer.from("Æthel,£5\n")],
    ["UTF-8 with its mark", Buffer.from("\uFEFFÆthel,£5\n")],
    ["UTF-16, little end first", utf16("Æthel,£5\n", "le")],
    ["UTF-16, big end first", utf16("Æthel,£5\n", "be")],
    ["Windows-1252", Buffer.from([0xc6, 0x74, 0x68, 0x65, 0x6c, 0x2c, 0xa3, 0x35, 0x0a])],
  ])("may be written in %s", async (_, bytes) => {
    expect(await cells(bytes)).toEqual([[1, "Æthel", "£5"]]);
  });

  it("is Windows-1252 as a whole where one byte at its end is no UTF-8", async () => {
    const long = Buffer.concat([
      Buffer.from("a,b\n".repeat(50_000)),
      Buffer.from([0x93, 0x78, 0x94, 0x2c, 0x96, 0x0a]),
    ]);
    const rows = await cells(long);
    expect(Array.isArray(rows) && rows.at(-1)).toEqual([50_001, "“x”", "–"]);
  });

  it("keeps a quotation mark inside an unquoted field, and doubled ones as one", async () => {
    expect(await cells('a,b\n6" pipe,"say ""no"""\n')).toEqual([
      [1, "a", "b"],
      [2, '6" pipe', 'say "no"'],
    ]);
  });

  it("says in which row a quotation mark opens that never closes", async () => {
    const rows = Array.from({ length: 20 }, () => "1,2").join("\n");
    expect(await cells(`a,b\n${rows}\n"3,4\n${rows}\n`)).toMatchObject({ code: "quote-unclosed", place: { row: 22 } });
  });

  it("gives back what was written, whatever the fields hold", async () => {
    const field = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0") && !text.includes("\uFEFF"));
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, async (records) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const rows = await cells(`"first","row"\n${records.map((each) => each.map(quoted).join(",")).join("\n")}\n`);
        const expected = records.flatMap((each, index) =>
          each.some((text) => text.trim() !== "") ? [[index + 2, ...each]] : [],
        );
        expect(rows).toEqual([[1, "first", "row"], ...expected]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("detectDelimiter", () => {
  it.each([
    ["a,b,c\n1,2,3", ","],
    ["a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5", ";"],
    ["A title, with a comma\n\na\tb\tc\n1\t2\t3", "\t"],
    ['a;b\n"1;2;3";4\n5;6', ";"],
    ["A title, with a comma\na|b|c\n1|Smith, J|3\n4|Brown, A|6", "|"],
    ["a,b,c\n1|2,3,4\n5|6,7,8", ","],
    ["one column\n1\n2", ","],
  ])("of %j is %j", (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

describe("decodeWindows1252", () => {
  it("has the printed signs of the bytes 0x80 to 0x9F", () => {
    // By Python: bytes(b for b in range(0x80, 0xa0) if b not in (0x81, 0x8d, 0x8f, 0x90, 0x9d)).decode("cp1252")
    const open = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    const bytes = Array.from({ length: 32 }, (_, index) => 0x80 + index).filter((byte) => !open.includes(byte));
    expect(decodeWindows1252(Buffer.from(bytes))).toBe("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");
  });
});
