/**
 * What a browser needs to hear before a page of another origin may deliver here. Deliveries carry no cookies to
 * other origins, so `*` is safe for a receiver that asks for none.
 *
 * @param {readonly string[]} origins allowed origins, `*` for any; none are allowed without it
 * @returns {Record<string, string>} headers, empty when the request's origin is not allowed
 */
export function corsHeaders(request, origins) {
  const {origin} = request.headers;
  const isAny = origins.includes('*');
  if (!origin || !(isAny || origins.includes(origin)))
    return origins.length && !isAny ? {Vary: 'Origin'} : {};
  return {
    'Access-Control-Allow-Origin': isAny ? '*' : origin,
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
    // Without this a page cannot read when it may try again.
    'Access-Control-Expose-Headers': 'Retry-After',
    'Access-Control-Max-Age': '86400',
    ...(isAny ? {} : {Vary: 'Origin'}),
  };
}
