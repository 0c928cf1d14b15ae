import type { Source } from "@lcsp/indicators";

/** A source that counts what it is asked. */
export function counted({ db }: Source): { readonly source: Source; readonly statements: () => number } {
  let statements = 0;
  const source = {
    db: db.withPlugin({
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }),
  };
  return { source, statements: () => statements };
}
