import { once } from 'node:events';
import net from 'node:net';

export interface MailServer {
  readonly url: string;
  /** Whom it took letters for, in order. */
  readonly taken: readonly { readonly to: string; readonly text: string }[];
  close(): void;
}

/** A mail server that takes letters, and refuses recipients for good, saying whom, as mail servers do. */
export async function startMailServer(refuses: (address: string) => boolean): Promise<MailServer> {
  const taken: { to: string; text: string }[] = [];
  const server = net.createServer((socket) => {
    let to = '';
    let text: string | null = null;
    socket.on('error', () => undefined).write('220 mail.example\r\n');
    socket.on('data', (data) => {
      const line = data.toString();
      if (text !== null) {
        text += line;
        if (!text.endsWith('\r\n.\r\n')) return;
        taken.push({ to, text });
        text = null;
        return socket.write('250 OK\r\n');
      }
      const [, address] = /^RCPT TO:<(.*)>/i.exec(line) ?? [];
      if (address !== undefined && refuses(address))
        return socket.write(`550 5.1.1 <${address}>: no such mailbox\r\n`);
      if (address !== undefined) to = address;
      if (!/^DATA/i.test(line)) return socket.write('250 OK\r\n');
      text = '';
      return socket.write('354 Go on\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, taken, close: () => server.close() };
}
