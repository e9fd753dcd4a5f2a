/** What runs with every way to the network closed: whoever asks it fails, so that "no network" is shown and not believed. */
import { Socket } from 'node:net';

export async function withoutNetwork<T>(run: () => Promise<T>): Promise<T> {
  const { connect } = Socket.prototype;
  // Sockets, TLS, HTTP and `fetch` all come through here, and names are looked up by it.
  Socket.prototype.connect = () => {
    throw new Error('somebody asked the network');
  };
  try {
    return await run();
  } finally {
    Socket.prototype.connect = connect;
  }
}
