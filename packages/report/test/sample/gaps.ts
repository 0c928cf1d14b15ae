import type {
  Basis,
  Definition,
  Figure,
  Gap,
  GapChange,
  GapMovement,
  GapProfile,
  Group,
  KindOfChange,
} from "@lcsp/indicators";
import { ni82, ni102a, ni104 } from "./definitions.ts";
import { areas, measure, none, periods, value } from "./measures.ts";

type Pair = readonly [peers: number, group: number];

const setApart: Readonly<Record<string, string>> = { "NI 102a": "NI 73", "NI 104": "NI 73", "NI 82": "NI 79" };

/** A gap of two percentages; without them, what is said instead. */
function gapOf(
  code: string,
  basis: Basis | null,
  area: string,
  year: number,
  pair: Pair | undefined,
  why: Figure,
  reliable = true,
): Gap {
  const period = periods[year] ?? "2006/07";
  // A gap is of another indicator's percentages.
  const about = { indicator: setApart[code] ?? code, basis };
  const [peers, group] = pair ?? [];
  const shown = (of: number | undefined) => (of === undefined ? why : value(of));
  const side = (of: number | undefined) => {
    const made = measure(about, area, period, shown(of));
    return basis === null && made.road ? { ...made, road: "published" as const } : made;
  };
  const difference = peers === undefined || group === undefined ? undefined : peers - group;
  const relative = difference === undefined || peers === undefined ? undefined : (100 * difference) / peers;
  return {
    peers: side(peers),
    group: side(group),
    gap: shown(difference),
    relative: shown(relative),
    interval: difference === undefined ? null : { lower: difference - 8.21, upper: difference + 7.94 },
    relativeInterval: relative === undefined ? null : { lower: relative - 9.9, upper: relative + 8.8 },
    reliable,
    status: "final",
  };
}

function change(
  from: number,
  pairs: readonly (Pair | undefined)[],
  verdict: GapChange["verdict"],
  kind: KindOfChange,
): GapChange | null {
  const [then, now] = [pairs[from], pairs[4]];
  if (!then || !now) return null;
  const peersTerm = now[0] - then[0];
  const groupTerm = now[1] - then[1];
  const moved = groupTerm - peersTerm;
  return {
    from: periods[from] ?? "2005/06",
    to: "2006/07",
    change: moved,
    interval: { lower: moved - 4.1, upper: moved + 4.2 },
    movement: moved === 0 ? null : movementOf(moved, kind),
    verdict,
    groupTerm,
    peersTerm,
    kind,
  };
}

/** Of groups that are all behind their peers. */
function movementOf(moved: number, kind: KindOfChange): GapMovement {
  if (moved < 0) return "widened";
  return /peers fell|group by less/.test(kind) ? "narrowed, peers fell" : "narrowed";
}

interface Story {
  readonly definition: Definition;
  readonly basis: Basis | null;
  readonly peers: Group;
  readonly group: Group;
  readonly pairs: readonly (Pair | undefined)[];
  readonly why?: Figure;
  readonly reliable?: boolean;
  readonly previous: readonly [GapChange["verdict"], KindOfChange];
  readonly baseline: readonly [GapChange["verdict"], KindOfChange];
}

const kentPairs: readonly Pair[] = [
  [67.1, 41.2],
  [68.2, 42.4],
  [69.9, 44.8],
  [71, 46.1],
  [72.4, 48.2],
];

/** As a publisher prints it: no counts, so no interval. */
const englandPairs: readonly (Pair | undefined)[] = [undefined, undefined, [73, 51], [73, 52], [73, 53]];

function englandChange(from: number): GapChange | null {
  const moved = change(from, englandPairs, "no clear change", "group rose, peers held");
  return moved && { ...moved, interval: null };
}

/** What no sheet of the sample shows. */
const unjudged = {
  pace: null,
  againstKent: { sincePreviousYear: null, sinceBaseline: null, shareOfGap: none("not-available") },
  rankOfChange: { sincePreviousYear: { kind: "none" }, sinceBaseline: { kind: "none" } },
  pupilsNeeded: { forKent: { kind: "not known" }, toClose: { kind: "not known" }, forTarget: { kind: "no goal" } },
  kentNeededToClose: { kind: "not known" },
  target: { status: "no target" },
  forecast: null,
  kentPace: null,
  kentForecast: null,
  schoolsSincePreviousYear: null,
  schoolsSinceBaseline: null,
} as const;

function gapProfile(story: Story): GapProfile {
  const { definition, basis, peers, group, pairs } = story;
  const why = story.why ?? none("not-available");
  const history = periods.map((period, year) => ({
    period,
    partnership: gapOf(definition.code, basis, areas.partnership, year, pairs[year], why, story.reliable),
    kent: gapOf(definition.code, basis, areas.kent, year, kentPairs[year], why),
    england: gapOf(definition.code, null, areas.england, year, englandPairs[year], none("not-available")),
  }));
  return {
    definition,
    basis,
    peers,
    group,
    history,
    sincePreviousYear: change(3, pairs, ...story.previous),
    sinceBaseline: change(2, pairs, ...story.baseline),
    kentSincePreviousYear: change(3, kentPairs, "no clear change", "levelled up"),
    kentSinceBaseline: change(2, kentPairs, "narrowed", "levelled up"),
    englandSincePreviousYear: englandChange(3),
    englandSinceBaseline: englandChange(2),
    ...unjudged,
  };
}

const fsm = (value: string): Group => ({ characteristic: "fsm", value });
const sen = (value: string): Group => ({ characteristic: "sen", value });

export const gaps: readonly GapProfile[] = [
  gapProfile({
    definition: ni102a,
    basis: "school",
    peers: fsm("not-eligible"),
    group: fsm("eligible"),
    pairs: [
      [74.2, 48.1],
      [75.6, 49.8],
      [77.1, 51.9],
      [78.6, 55.2],
      [80.05, 59.25],
    ],
    previous: ["no clear change", "levelled up"],
    baseline: ["narrowed", "levelled up"],
  }),
  gapProfile({
    definition: ni102a,
    basis: "home",
    peers: fsm("not-eligible"),
    group: fsm("eligible"),
    pairs: [
      [76.2, 47.1],
      [77.6, 49.8],
      [79.9, 51.9],
      [78.6, 51.9],
      [74.4, 51.1],
    ],
    previous: ["no clear change", "both fell, group by less"],
    baseline: ["narrowed, peers fell", "both fell, group by less"],
  }),
  gapProfile({
    definition: ni104,
    basis: "school",
    peers: sen("none"),
    group: sen("any"),
    pairs: [
      [84.2, 31.1],
      [84.6, 32.8],
      [85.1, 33.9],
      [86.6, 31.2],
      [88.04, 28],
    ],
    reliable: false,
    previous: ["unreliable", "group fell, peers rose"],
    baseline: ["widened", "group fell, peers rose"],
  }),
  gapProfile({
    definition: ni104,
    basis: "home",
    peers: sen("none"),
    group: sen("any"),
    pairs: [],
    why: none("suppressed"),
    previous: ["no clear change", "both held"],
    baseline: ["no clear change", "both held"],
  }),
  gapProfile({
    definition: ni82,
    basis: null,
    peers: fsm("not-eligible"),
    group: fsm("eligible"),
    pairs: [],
    why: none("not-available"),
    previous: ["no clear change", "both held"],
    baseline: ["no clear change", "both held"],
  }),
];
