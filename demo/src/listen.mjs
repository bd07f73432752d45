/**
 * Listens on a port, or on the next one that is free.
 *
 * @returns {Promise<number>} the port
 */
export async function listen(server, port, {tries = 20} = {}) {
  for (let offset = 0; ; offset++) {
    try {
      return await tryListen(server, port && port + offset);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || offset + 1 >= tries) throw error;
    }
  }
}

function tryListen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}
