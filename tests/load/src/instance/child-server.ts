import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Stop } from '../run-script';

export type ChildServer<Address> = Address & {
  /** Ends its process once it has put away what it used. */
  close(): Promise<void>;
};

/**
 * Starts a server in a process of its own, which runs as this one does. The server is sent its request,
 * answers with its address when it is ready, and ends when it is disconnected.
 * @throws Stop when it ends before it is ready, having said why
 */
export async function childServer<Request extends object, Address extends object>(
  program: string,
  request: Request,
): Promise<ChildServer<Address>> {
  const child = fork(program, {
    execArgv: process.execArgv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  child.send(request);
  const started = await Promise.race([once(child, 'message'), ended.then(() => null)]);
  if (!started) throw new Stop('A server could not be started; the reason is above.');
  return {
    ...(started[0] as Address),
    close: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
