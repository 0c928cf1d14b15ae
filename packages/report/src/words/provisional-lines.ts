import type { Gap, GapProfile } from "@lcsp/indicators";

/** Says of which years the gap, or Kent's beside it, may still change, and with it the sentences about it. No line where none may. */
export function provisionalLines({ history }: Pick<GapProfile, "history">): readonly string[] {
  const open = history.filter(({ partnership, kent }) => isProvisional(partnership) || isProvisional(kent));
  const years = open.map(({ period }) => period).join(" and ");
  if (open.length === 0) return [];
  return open.length === 1
    ? [`${years} is provisional: its figures, and what is said of them here, may still change.`]
    : [`${years} are provisional: their figures, and what is said of them here, may still change.`];
}

/** Also where the gap itself has no figure, but one of its sides has. */
const isProvisional = ({ status, gap, peers, group }: Gap): boolean =>
  status === "provisional" && [gap, peers.value, group.value].some(({ kind }) => kind !== "none");
