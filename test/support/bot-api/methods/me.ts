import { accept } from '../answer.ts';
import type { Method } from '../world.ts';

/** Bot API method getMe. */
export const getMe: Method = (world) =>
  accept({
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
  });
