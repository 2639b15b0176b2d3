import { key, type SyntheticRecord } from '@folkmoot/verify/testing';
import { formatVerifierKey } from '@folkmoot/log';
import http from 'node:http';
import { type AddressInfo } from 'node:net';

type Answer = Uint8Array | string | null;

export interface FakeSite {
  readonly url: string;
  close(): void;
}

/** Serves a record as Folkmoot's API does. @param instead  answers that replace the honest ones, by path */
export async function fakeSite(
  record: SyntheticRecord,
  instead: Readonly<Record<string, Answer | number>> = {},
): Promise<FakeSite> {
  const answer = answersOf(record);
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://site');
    const path = url.pathname.replace('/api/v1/', '');
    const given = instead[path];
    if (typeof given === 'number') return void response.writeHead(given).end();
    void Promise.resolve(given === undefined ? answer(path, url.searchParams) : given).then(
      (body) => (body === null ? response.writeHead(404).end() : response.end(body)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function answersOf(record: SyntheticRecord) {
  const published = record.publish();
  const entries = record.entries().map((bytes) => new TextDecoder().decode(bytes));
  const polls = new Map(
    [...record.ballots.keys()].map((of) => [of.split(' ')[1]!, of.split(' ')[0]!]),
  );
  const routes: readonly [
    RegExp,
    (part: string, query: URLSearchParams) => Answer | Promise<Answer>,
  ][] = [
    [/^log$/, () => JSON.stringify({ vkey: formatVerifierKey(key) })],
    [/^log\/checkpoint$/, () => published.checkpoint],
    [
      /^log\/entries$/,
      (_, query) => {
        const from = Number(query.get('from'));
        const page = entries.slice(from, from + Math.min(10, Number(query.get('limit'))));
        return page.map((entry) => `${entry}\n`).join('');
      },
    ],
    [/^constitution\/versions\/(\d+)\/pack$/, (version) => published.constitution(Number(version))],
    [
      /^decisions$/,
      (_, query) => {
        const numbers = [...record.decisions.keys()].toReversed();
        const at = query.has('after') ? numbers.indexOf(Number(query.get('after'))) + 1 : 0;
        const items = numbers.slice(at, at + 2).map((number) => ({ number }));
        const next = at + 2 < numbers.length ? String(numbers[at + 1]) : null;
        return JSON.stringify({ items, next });
      },
    ],
    [
      /^decisions\/(\d+)$/,
      (number) =>
        JSON.stringify({
          logIndex: record.drafts.findIndex(({ fields }) => fields.number === Number(number)),
        }),
    ],
    [/^decisions\/(\d+)\/document$/, (number) => published.decision(Number(number))],
    [/^count-sheets\/(\w+)$/, (sha256) => published.countSheet(sha256)],
    [
      /^contests\/([\w-]+)\/ballots$/,
      (contest) => published.ballots(polls.get(contest) ?? '', contest),
    ],
  ];
  return (path: string, query: URLSearchParams) => {
    for (const [pattern, respond] of routes) {
      const match = pattern.exec(path);
      if (match) return respond(match[1] ?? '', query);
    }
    return null;
  };
}
