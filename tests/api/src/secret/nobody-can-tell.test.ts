import { cicMembersCouncil } from '@folkmoot/rules';
import { isInWriteAheadLog } from '@folkmoot/test-support';
import { readyBoard } from '../support/board';
import { Booth, secretly } from '../support/booth';
import { dumpOf } from '../support/dump';
import { callElection, openElection } from '../support/elections';
import { CapturedLog } from '../support/operator-log';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { cast, paperFor } from '../support/voting';

/** Three orders of nine candidates that nobody would rank by chance. */
const rankings = [
  [7, 2, 9, 4, 1],
  [3, 8, 6, 1, 5],
  [9, 1, 8, 2, 7],
];
const named = (ranking: readonly number[]) => ranking.map((n) => `Member ${n}`);

/** An election of nine candidates, in which these votes are cast with a captured operator's log. */
async function electionWith(
  scratch: Scratch,
  vote: (n: number, url: string, poll: string, names: string[]) => Promise<unknown>,
) {
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
  for (const [n, ranking] of rankings.entries()) await vote(n + 1, copy.url, poll, named(ranking));
  scratch.at(10);
  await closePoll(scratch, poll);
  await copy.close();
  const options = contests[0]?.options ?? [];
  return { log, options: options.map(({ id: option, name }) => ({ id: option, name })) };
}

/** The ways in which a ranking could have been written down. */
function spellings(options: readonly { id: string; name: string }[], ranking: readonly number[]) {
  const names = named(ranking);
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
    await importRoll(scratch, ...lines(12));
    const { options } = await electionWith(scratch, (n, url, poll, names) =>
      cast(scratch.insider(numberOf(n)).at(url), poll, ...names),
    );
    const dump = await dumpOf(scratch);
    for (const ranking of rankings) {
      const spelt = spellings(options, ranking);
      expect(spelt.some((text) => dump.includes(text))).toBe(true);
      expect(await isInWriteAheadLog(...spelt.map((text) => Buffer.from(text)))).toContain(true);
    }
  } finally {
    await scratch.close();
  }
});

it('R-D18, R-H3: a secret vote is in no table, job, letter, log or write-ahead log, open or closed', async () => {
  const scratch = await startScratch({ constitution: secretly });
  try {
    await importRoll(scratch, ...lines(12));
    await readyBoard(scratch);
    const { log, options } = await electionWith(scratch, async (n, url, poll, names) =>
      (await Booth.enter(scratch.insider(numberOf(n)).at(url), poll)).cast(...names),
    );
    const dump = await dumpOf(scratch);
    expect(dump).toContain('sealed_ballot');
    for (const ranking of rankings) {
      const spelt = spellings(options, ranking);
      expect(spelt.filter((text) => dump.includes(text))).toEqual([]);
      expect(spelt.filter((text) => log.text.includes(text))).toEqual([]);
      expect(await isInWriteAheadLog(...spelt.map((text) => Buffer.from(text)))).not.toContain(
        true,
      );
    }
  } finally {
    await scratch.close();
  }
});

it('the server’s key is in neither the database nor the log', async () => {
  const scratch = await startScratch({ constitution: secretly });
  try {
    await importRoll(scratch, ...lines(12));
    await readyBoard(scratch, { size: 1, threshold: 1 });
    const { log } = await electionWith(scratch, () => Promise.resolve());
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
    expect(await isInWriteAheadLog(...bytes)).not.toContain(true);
  } finally {
    await scratch.close();
  }
});
