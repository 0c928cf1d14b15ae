import type { Definition } from "@lcsp/indicators";

/** An indicator's official title, with what it counts in brackets where the title says something else. */
export const titleWords = ({ title, titleMeans }: Pick<Definition, "title" | "titleMeans">): string =>
  titleMeans === undefined ? title : `${title} (${titleMeans})`;
