import { connect as plain, type Socket } from 'node:net';
import { connect as encrypted } from 'node:tls';

const PORT = 7687;
/** Bolt's magic number, and four offers of a version. */
const GREETING = Buffer.from('6060b01700040405000304040000010400000003', 'hex');

/**
 * Whether something listens at an address and keeps silent when it is greeted in Bolt: the driver would wait for it
 * without end. Whatever else is wrong is for the driver to say.
 */
export function keepsSilent(uri: string, milliseconds: number): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri);
  const to = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || PORT) };
  const socket: Socket = /\+s/.test(protocol) ? encrypted({ ...to, rejectUnauthorized: false }) : plain(to);
  return new Promise((done) => {
    let reached = false;
    const answer = (silent: boolean) => {
      socket.destroy();
      done(silent);
    };
    socket.once('connect', () => {
      reached = true;
      socket.write(GREETING);
    });
    socket.once('data', () => answer(false));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
    socket.setTimeout(milliseconds, () => answer(reached));
  });
}
