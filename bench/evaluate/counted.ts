import type { Source } from "@lcsp/indicators";

/** A source that counts the statements that it answers. */
export function counted({ db }: Source): { readonly source: Source; readonly statements: () => number } {
  let statements = 0;
  const source = {
    db: db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: ({ result }) => {
        statements += 1;
        return Promise.resolve(result);
      },
    }),
  };
  return { source, statements: () => statements };
}
