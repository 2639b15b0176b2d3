import { cicMembersCouncil } from '@folkmoot/rules';
import { WriteAheadLog } from '@folkmoot/test-support';
import { type HeldBoard, readyBoard } from '../support/board';
import { Booth, secretly } from '../support/booth';
import { dumpOf } from '../support/dump';
import { callElection, openElection } from '../support/elections';
import { openSecretPoll } from '../support/opening';
import { CapturedLog } from '../support/operator-log';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { cast, paperFor } from '../support/voting';

let writeAhead: WriteAheadLog;
beforeAll(async () => {
  writeAhead = await WriteAheadLog.kept();
});
afterAll(() => writeAhead.end());

/** Three orders of nine candidates that nobody would rank by chance. */
const rankings = [
  [7, 2, 9, 4, 1],
  [3, 8, 6, 1, 5],
  [9, 1, 8, 2, 7],
];
/** The write-ahead log holds every test's members: these are one test's. */
const linesOf = (surname: string, count: number) =>
  lines(count).map((line) => ({ ...line, name: line.name.replace('Member', surname) }));
const named = (surname: string, ranking: readonly number[]) =>
  ranking.map((n) => `${surname} ${n}`);

/** An election of nine candidates of a surname, in which these votes are cast with a captured operator's log. */
async function electionWith(
  scratch: Scratch,
  surname: string,
  vote: (n: number, url: string, poll: string, names: string[]) => Promise<unknown>,
) {
  await importRoll(scratch, ...linesOf(surname, 12));
  const log = new CapturedLog();
  const copy = await scratch.startCopy({
    work: true,
    sign: false,
    logTo: log,
    settings: { LOG_LEVEL: 'debug' },
  });
  const id = await callElection(scratch, {
    staff: { seats: 2, candidates: lines(9).map(({ number }) => number) },
  });
  const poll = await openElection(scratch, id, scratch.moment(10));
  const { contests } = await paperFor(scratch.insider(numberOf(1)), poll);
  for (const [n, ranking] of rankings.entries())
    await vote(n + 1, copy.url, poll, named(surname, ranking));
  scratch.at(10);
  await closePoll(scratch, poll);
  await copy.close();
  const options = contests[0]?.options ?? [];
  const spelt = rankings.map((ranking) => spellings(options, named(surname, ranking)));
  return { log, poll, spelt };
}

/** The ways in which a ranking could have been written down. */
function spellings(
  options: readonly { id: string; name: string }[],
  names: readonly string[],
): string[] {
  const ids = names.map((name) => options.find((option) => option.name === name)?.id ?? '');
  const places = names.map((name) => options.findIndex((option) => option.name === name));
  const ranks = options.map((_, at) => places.indexOf(at) + 1);
  // Two candidates in a row are enough to know one by; figures are only telling all together.
  const joined = (words: readonly string[], between: string) => words.slice(0, 2).join(between);
  return [
    ...['', ' ', ',', ', ', '","', '", "', '"", ""', '"",""', '\n'].flatMap((between) => [
      joined(ids, between),
      joined(names, between),
    ]),
    ...[places, ranks].flatMap((row) => [JSON.stringify(row), row.join(', '), `{${row.join()}}`]),
  ];
}

it('a vote by name is found in the database and its write-ahead log: the search works', async () => {
  const scratch = await startScratch({ constitution: cicMembersCouncil });
  try {
    const { spelt } = await electionWith(scratch, 'Bracken', (n, url, poll, names) =>
      cast(scratch.insider(numberOf(n)).at(url), poll, ...names),
    );
    const dump = await dumpOf(scratch);
    for (const spellings of spelt) {
      expect(spellings.some((text) => dump.includes(text))).toBe(true);
      expect(await writeAhead.has(...spellings.map((text) => Buffer.from(text)))).toContain(true);
    }
  } finally {
    await scratch.close();
  }
});

it('R-D18, R-H3: a secret vote is in no table, job, letter, log or write-ahead log, open or closed', async () => {
  const scratch = await startScratch({ constitution: secretly });
  try {
    const board = await readyBoard(scratch);
    const { log, poll, spelt } = await electionWith(scratch, 'Sorrel', async (n, url, to, names) =>
      (await Booth.enter(scratch.insider(numberOf(n)).at(url), to)).cast(...names),
    );
    const dump = await dumpOf(scratch);
    expect(dump).toContain('sealed_ballot');
    const texts = spelt.flat();
    expect(texts.filter((text) => dump.includes(text))).toEqual([]);
    expect(texts.filter((text) => log.text.includes(text))).toEqual([]);
    expect(await writeAhead.has(...texts.map((text) => Buffer.from(text)))).not.toContain(true);
    // Once it is opened they are in the list that was shuffled, and nowhere else.
    const result = await openedResult(scratch, board, poll);
    for (const ways of spelt) expect(ways.some((text) => result.includes(text))).toBe(true);
    const elsewhere = (await dumpOf(scratch)).replaceAll(result, '');
    expect(texts.filter((text) => elsewhere.includes(text))).toEqual([]);
  } finally {
    await scratch.close();
  }
}, 120_000);

/** What comes out of the one box of a poll when its scrutineers open it, to the letter. */
async function openedResult(scratch: Scratch, board: HeldBoard, poll: string): Promise<string> {
  const { boxes } = await openSecretPoll(scratch.url, board, poll);
  const [box] = boxes;
  const { sha256 = '' } = box?.made.find(({ step }) => step === 'result') ?? {};
  const place = `${scratch.url}/api/v1/polls/${poll}/boxes/${box?.id}/artefacts/${sha256}`;
  return (await fetch(place)).text();
}

it('the server’s key is in neither the database nor the log', async () => {
  const scratch = await startScratch({ constitution: secretly });
  try {
    await readyBoard(scratch, { size: 1, threshold: 1 });
    const { log } = await electionWith(scratch, 'Yarrow', () => Promise.resolve());
    const keys = scratch.pollKeys();
    expect(keys).toHaveLength(1);
    const [secret = ''] = keys;
    const spelt = [
      secret,
      BigInt(`0x${secret}`).toString(),
      Buffer.from(secret, 'hex').toString('base64'),
    ];
    const dump = await dumpOf(scratch);
    expect(spelt.filter((text) => dump.includes(text) || log.text.includes(text))).toEqual([]);
    const bytes = [...spelt.map((text) => Buffer.from(text)), Buffer.from(secret, 'hex')];
    expect(await writeAhead.has(...bytes)).not.toContain(true);
  } finally {
    await scratch.close();
  }
});
