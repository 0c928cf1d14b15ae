/** A cell of a table whose lines are known: across, and down. */
export interface TableCell {
  readonly across: string;
  readonly down: string;
  /** Pupils in it. */
  readonly size: number;
}

/** The line of cells that stand in no sum: nothing is told by what is shown of them. */
export const NO_SUM = "";

/**
 * The cells to hide so that none of them is what the sums of the table leave over: those given, and more, the smallest that will do. A cell
 * of nobody is never hidden. With each hidden cell as an edge between its two lines, a cell can be worked out exactly where it is a bridge: no
 * ring of hidden cells leads through it. Source: Gusfield 1988, SIAM Journal on Computing 17, 552-571.
 */
export function hideAround<Cell extends TableCell>(cells: readonly Cell[], given: Iterable<Cell>): ReadonlySet<Cell> {
  const hidden = new Set(given);
  const smallestFirst = cells.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size);
  for (let next = nextToHide(smallestFirst, hidden); next; next = nextToHide(smallestFirst, hidden)) hidden.add(next);
  return hidden;
}

/** What the first of the hidden cells that can be worked out needs: those given go before those that were hidden for them. */
function nextToHide<Cell extends TableCell>(cells: readonly Cell[], hidden: ReadonlySet<Cell>): Cell | undefined {
  for (const cell of hidden) {
    const next = nextFor(cell, cells, hidden);
    if (next) return next;
  }
  return undefined;
}

/** For a cell that lies on no ring: what closes one, else what leads on from where its line ends. */
function nextFor<Cell extends TableCell>(
  cell: Cell,
  cells: readonly Cell[],
  hidden: ReadonlySet<Cell>,
): Cell | undefined {
  const others = [...hidden].filter((other) => other !== cell);
  const here = reachedFrom({ across: new Set([cell.across]), down: new Set() }, others);
  if (here.down.has(cell.down)) return undefined;
  const there = reachedFrom({ across: new Set(), down: new Set([cell.down]) }, others);
  const shown = cells.filter((one) => !hidden.has(one));
  return shown.find((one) => joins(one, here, there)) ?? wayOn(cell, shown, here);
}

interface Lines {
  readonly across: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
}

/** All lines that hidden cells lead to, one after the other. */
function reachedFrom(lines: Lines, hidden: readonly TableCell[]): Lines {
  const next = hidden.filter(({ across, down }) => lines.across.has(across) !== lines.down.has(down));
  if (next.length === 0) return lines;
  const across = new Set([...lines.across, ...next.map((one) => one.across)]);
  return reachedFrom({ across, down: new Set([...lines.down, ...next.map((one) => one.down)]) }, hidden);
}

function joins({ across, down }: TableCell, one: Lines, other: Lines): boolean {
  return (one.across.has(across) && other.down.has(down)) || (other.across.has(across) && one.down.has(down));
}

/**
 * Another cell of the line across, where no other is hidden in that; else of the line down, for there a ring may be closed next; else of
 * whichever has one.
 */
function wayOn<Cell extends TableCell>(cell: Cell, shown: readonly Cell[], here: Lines): Cell | undefined {
  const across = shown.find((one) => one.across === cell.across);
  const down = shown.find((one) => one.down === cell.down);
  const isOnlyOne = here.across.size + here.down.size === 1;
  return isOnlyOne ? (across ?? down) : (down ?? across);
}
