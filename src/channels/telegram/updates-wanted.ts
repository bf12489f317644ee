/** The kinds of updates that the bot has a use for (Bot API, Update). */
export const updatesWanted = ['message', 'callback_query', 'inline_query', 'my_chat_member'] as const;
