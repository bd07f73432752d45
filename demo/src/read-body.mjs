/**
 * Reads a request's body as text.
 *
 * @param {number} limit in bytes
 * @returns {Promise<string | undefined>} undefined when it is larger than the limit
 */
export async function readBody(request, limit) {
  return (await readBytes(request, limit))?.toString('utf8');
}

/**
 * Reads a request's body.
 *
 * @param {number} limit in bytes
 * @returns {Promise<Buffer | undefined>} undefined when it is larger than the limit
 */
export async function readBytes(request, limit) {
  let size = 0;
  const chunks = [];
  for await (const chunk of request) {
    size += chunk.length;
    // What is too much is read to its end and thrown away, so that the sender gets to hear the answer.
    if (size <= limit) chunks.push(chunk);
    if (size > limit * 16) request.destroy();
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}
