/** Step ids that no author may take: the final message, and a free answer. */
export const reservedIds: ReadonlySet<string> = new Set(['thank-you', 'other']);

/** The final message's id in routes and paths. */
export const thankYouId = 'thank-you';

/** Ids of sequences, steps, questions, options, offers, rows and sites. */
export const idPattern = /^[a-z][a-z0-9-]{0,63}$/;
