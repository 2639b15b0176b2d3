import http from 'node:http';
import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import pg from 'pg';
import { type RawAddress, type RawRequest } from './raw-site';

const insert = `insert into bench.ballot (id, poll_id, roll_entry_id, answers, cast_at) values ($1, $2, $3, $4, now())`;

/** The least that keeps a ballot: parse the body, insert one row, answer when it is on disk. */
async function serve(): Promise<void> {
  const [{ databaseUrl, pool: max }] = (await once(process, 'message')) as [RawRequest];
  const pool = new pg.Pool({ connectionString: databaseUrl, max });
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { id, poll, rollEntry, answers } = JSON.parse(Buffer.concat(parts).toString()) as {
        id: string;
        poll: string;
        rollEntry: string;
        answers: unknown;
      };
      pool.query(insert, [id, poll, rollEntry, JSON.stringify(answers)]).then(
        () =>
          response
            .writeHead(201, { 'content-type': 'application/json' })
            .end(JSON.stringify({ ballot: id })),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  process.send?.({ url: `http://127.0.0.1:${port}` } satisfies RawAddress);
  await once(process, 'disconnect');
  server.closeAllConnections();
  await pool.end();
}

process.on('SIGINT', () => undefined); // the process that started us lets go of us
serve().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
