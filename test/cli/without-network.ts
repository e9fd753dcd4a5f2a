/** What runs with every way to the network closed: whoever asks it fails, so that "no network" is shown and not believed. */
import { Socket } from 'node:net';

export async function withoutNetwork<T>(run: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(Socket.prototype, 'connect');
  if (own === undefined) throw new Error('a socket connects by this');
  const refuse = (): never => {
    throw new Error('somebody asked the network');
  };
  // Sockets, TLS, HTTP and `fetch` all come through here, and names are looked up by it.
  Object.defineProperty(Socket.prototype, 'connect', { ...own, value: refuse });
  try {
    return await run();
  } finally {
    Object.defineProperty(Socket.prototype, 'connect', own);
  }
}
