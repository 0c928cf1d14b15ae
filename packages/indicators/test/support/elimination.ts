/** Whether sums and differences of what is known, each a sum of hidden counts, give this sum of them: by elimination. */
export function isTold(sum: ReadonlySet<string>, known: readonly ReadonlySet<string>[]): boolean {
  const cells = [...new Set([...known, sum].flatMap((line) => [...line]))];
  const rowOf = (line: ReadonlySet<string>) => cells.map((one) => Number(line.has(one)));
  const matrix = known.map(rowOf);
  return rank([...matrix, rowOf(sum)]) === rank(matrix);
}

function rank(rows: readonly (readonly number[])[], column = 0): number {
  const width = rows[0]?.length ?? 0;
  if (column >= width) return 0;
  const [pivot, ...left] = rows.toSorted((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
  const by = pivot?.[column] ?? 0;
  if (pivot === undefined || by === 0) return rank(rows, column + 1);
  const rest = left.map((row) => row.map((one, at) => exact(one - ((row[column] ?? 0) / by) * (pivot[at] ?? 0))));
  return 1 + rank(rest, column + 1);
}

const exact = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);
