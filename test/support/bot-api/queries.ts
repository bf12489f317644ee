/** The open callback and inline queries: each may be answered once and for a limited time. */
export type Queries = {
  /** Opens a query of a chat (inline queries have none) and returns its id. */
  open(chatId?: number): string;
  /** Opens a query under an id given from outside. */
  adopt(id: string, chatId: number | undefined): void;
  /** Takes the query if it is still open; its answer can be given only once. */
  take(id: string): { chatId?: number } | undefined;
};

/** Creates an empty register of queries that expire after `lifetimeMs`. */
export function createQueries(now: () => number, lifetimeMs: number): Queries {
  const openQueries = new Map<string, { chatId?: number; at: number }>();
  let last = 0;
  const adopt = (id: string, chatId: number | undefined): void => {
    openQueries.set(id, { at: now(), ...(chatId === undefined ? {} : { chatId }) });
  };
  return {
    adopt,
    open(chatId) {
      last += 1;
      adopt(`query-${last}`, chatId);
      return `query-${last}`;
    },
    take(id) {
      const query = openQueries.get(id);
      openQueries.delete(id);
      return query === undefined || query.at + lifetimeMs < now() ? undefined : query;
    },
  };
}
