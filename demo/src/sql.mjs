/**
 * All the SQL there is, the same for PGlite and PostgreSQL. One row is one customer's response, and holds the
 * newest delivery by the rule of the definition.
 */
export const createResponses = `
  create table if not exists parcours_responses (
    id text primary key,
    writer text collate "C" not null,
    revision bigint not null,
    complete boolean not null,
    updated_at timestamptz not null,
    response jsonb not null,
    received_at timestamptz not null default clock_timestamp()
  )`;

/**
 * Keeps a delivery: complete over partial, then the highest (revision, updatedAt); the writer only breaks a tie, so
 * that the order of arrival never matters. A delivery that came before, under the same writer and revision, changes
 * nothing. Gives the row when it was kept, no row when a newer one was there.
 */
export const keepResponse = `
  insert into parcours_responses as kept (id, writer, revision, complete, updated_at, response)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (id) do update set
    writer = excluded.writer,
    revision = excluded.revision,
    complete = excluded.complete,
    updated_at = excluded.updated_at,
    response = excluded.response,
    received_at = clock_timestamp()
  where (excluded.writer, excluded.revision) <> (kept.writer, kept.revision)
    and (excluded.complete, excluded.revision, excluded.updated_at, excluded.writer)
      > (kept.complete, kept.revision, kept.updated_at, kept.writer)
  returning response, received_at`;

/** The newest responses first, at most `$1`. */
export const listResponses = `
  select response, received_at from parcours_responses order by received_at desc, id limit $1`;
