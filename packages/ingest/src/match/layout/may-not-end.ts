/** What of a pattern matters here: what stands for itself, the ends of a group, how often something comes, or alternatives. */
const pieces = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|<\w+>)|[()|]|[*+?]\??|\{\d+(?:,\d*)?\}\??/gsu;

/**
 * Whether a regular expression repeats a group that itself repeats or has alternatives, as "(a+)+" does. The ways in which
 * it can be tried on a cell double with each letter, so that forty of them take years. Some that would end are refused too.
 */
export function mayNotEnd(pattern: string): boolean {
  // Of each group that is open, and of the whole around them, whether it can match one text in several ways.
  const open = [false];
  let closed = false;
  for (const [piece] of pattern.matchAll(pieces)) {
    if (isRepeat(piece)) {
      if (closed && mayComeAgain(piece)) return true;
      open[open.length - 1] ||= !isFixed(piece);
    } else if (piece === "|") open[open.length - 1] = true;
    else if (piece.startsWith("(")) open.push(false);
    const inside = piece === ")" && open.pop() === true;
    if (inside) open[open.length - 1] = true;
    closed = inside;
  }
  return false;
}

function isRepeat(piece: string): boolean {
  return /^[*+?{]/.test(piece);
}

/** All but "?". */
function mayComeAgain(piece: string): boolean {
  return !piece.startsWith("?");
}

/** "{4}": there is one way to do it. */
function isFixed(piece: string): boolean {
  return /^\{\d+\}/.test(piece);
}
