/** A valid response, with what a test says of it. */
export function aResponse(overrides = {}) {
  return {
    version: 1,
    id: 'response-1',
    writer: 'writer-1',
    revision: 1,
    sequence: {id: 'dental-visit', hash: '0123456789abcdef'},
    status: 'partial',
    locale: 'fr',
    satisfaction: 'satisfied',
    answers: {nps: 9, comment: 'Très bien'},
    offers: {},
    contact: {},
    reviews: {},
    data: {},
    context: {},
    path: ['visit'],
    seconds: {visit: 12},
    startedAt: '2026-11-12T09:00:00.000-05:00',
    updatedAt: '2026-11-12T09:00:12.000-05:00',
    ...(overrides.status === 'complete' ? {completedAt: '2026-11-12T09:01:00.000-05:00'} : {}),
    ...overrides,
  };
}
