import postgres from 'postgres';

/**
 * Any PostgreSQL.
 *
 * @param {string} url as in `postgres://user:password@host:5432/database`
 */
export async function openPostgres(url) {
  const sql = postgres(url, {max: 4, onnotice: () => {}});
  return {
    where: placeOf(url),
    query: (text, values) => sql.unsafe(text, values),
    close: () => sql.end({timeout: 2}),
  };
}

/** Where it is, without its password: this is printed. */
function placeOf(url) {
  const {host, pathname} = new URL(url);
  return `${host}${pathname} (PostgreSQL)`;
}
