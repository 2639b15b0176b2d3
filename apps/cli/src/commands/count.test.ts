import { lotOrder } from '@folkmoot/log';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Ran, runFolkmoot, runFolkmootWith } from '../testing/run-folkmoot';

const elections = path.resolve(__dirname, '../../../../tests/elections');
const t43 = path.join(elections, 't43.blt');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-count-'));
const fileWith = (name: string, text: string): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
};
const scottish = ['--method', 'scottish-stv'];
/** Ada and Ben tie at the first exclusion, and whoever goes hands the seat to Cy or to the other. */
const tied = '3 1\n2 1 2 0\n2 2 1 0\n3 3 0\n0\n"Ada"\n"Ben"\n"Cy"\n"Tie"\n';

afterAll(() => fs.rmSync(folder, { recursive: true }));

const count = async (...args: string[]): Promise<Ran> => {
  const ran = await runFolkmoot('count', ...args);
  expect(ran.out + ran.err).not.toMatch(/\n {4}at /);
  return ran;
};
const refused = async (says: RegExp | string, ...args: string[]): Promise<void> => {
  const { code, out, err } = await count(...args);
  expect([code, out, err]).toEqual([2, '', expect.stringMatching(says)]);
};

describe('folkmoot count', () => {
  it('says the result in a sentence and shows the table', async () => {
    const { code, out, err } = await count(t43, ...scottish);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Eve and Bob are elected to 2 seats: 12 valid papers, quota 5, 5 stages/);
    expect(out).toMatch(/\n\n +Stage 1 +Stage 2/);
    expect(out).toMatch(/\nEve +7\.00000\* +5\.00000/);
  });

  it('prints the sheet as JSON, with the winners by number', async () => {
    const { out } = await count(t43, ...scottish, '--json');
    const expected = fs.readFileSync(path.join(elections, 't43.scottish-stv.json'), 'utf8');
    const { stages, elected } = JSON.parse(expected) as { stages: object[]; elected: string[] };
    expect(JSON.parse(out)).toMatchObject({
      schema: 'folkmoot-count-sheet-1',
      method: 'scottish-stv',
      stages,
      elected,
      winners: [5, 2],
    });
  });

  it('counts one nominee against re-opening nominations, who is named by number or name', async () => {
    const file = fileWith('ned.blt', '2 1\n5 1 0\n7 2 0\n0\n"Ada"\n"Re-open nominations"\n"NED"\n');
    for (const named of ['2', 'Re-open nominations']) {
      const { code, out } = await count(
        file,
        '--method',
        'yes-no',
        '--reopen-nominations',
        named,
        '--json',
      );
      expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ winners: [] })]);
    }
    await refused(
      /number or name of a candidate, not “Bob”/,
      file,
      '--method',
      'yes-no',
      '--reopen-nominations',
      'Bob',
    );
  });

  it('passes over who stood no longer, and names the same ballots (R-F29)', async () => {
    const file = fileWith(
      'gone.blt',
      '3 1\n4 1 2 0\n3 3 0\n2 1 0\n0\n"Ada"\n"Ben"\n"Cal"\n"Seat"\n',
    );
    const sheet = async (...more: string[]) =>
      JSON.parse(
        (await count(file, '--method', 'scottish-stv', '--seats', '1', '--json', ...more)).out,
      ) as { winners: unknown; inputSha256: string; valid: number };
    const whole = await sheet();
    expect(whole).toMatchObject({ winners: [1], valid: 9 });
    for (const named of ['1', 'Ada'])
      expect(await sheet('--withdrawn', named)).toMatchObject({
        winners: [2],
        valid: 7,
        rejected: [{ ground: 'only-withdrawn-candidates', papers: 2 }],
        inputSha256: whole.inputSha256,
      });
    await refused(
      /--withdrawn wants the number or name of a candidate, not “Bob”/,
      file,
      '--method',
      'scottish-stv',
      '--withdrawn',
      'Bob',
    );
  });

  it('counts an approval ballot that wants half of the ballots', async () => {
    const file = fileWith('half.blt', '2 1\n2 1 0\n1 2 0\n2 0\n0\n"Ada"\n"Ben"\n"Half"\n');
    const winners = async (...more: string[]): Promise<unknown> =>
      (
        JSON.parse((await count(file, '--method', 'approval', '--json', ...more)).out) as {
          winners: unknown;
        }
      ).winners;
    expect(await winners()).toEqual([1]);
    const all = fileWith('all.blt', '3 1\n2 1 0\n2 2 0\n1 3 0\n0\n"Ada"\n"Ben"\n"Cy"\n"Half"\n');
    const { out } = await count(all, '--method', 'approval', '--at-least-half', '--json');
    expect(JSON.parse(out)).toMatchObject({ winners: [] });
    await refused(/at-least-half|atLeastHalf|half/i, t43, ...scottish, '--at-least-half');
  });

  it('counts ballots that followed each other, a file each', async () => {
    const first = fileWith(
      'first.blt',
      '3 1\n4 1 0\n3 2 0\n2 3 0\n0\n"Ada"\n"Ben"\n"Cy"\n"Chair"\n',
    );
    const second = fileWith('second.blt', '3 1\n4 1 0\n5 2 0\n0\n"Ada"\n"Ben"\n"Cy"\n"Chair"\n');
    const { code, out } = await count(first, second, '--method', 'exhaustive', '--json');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ winners: [2] })]);
    await refused(/ballot/, first, '--method', 'exhaustive');
    await refused(/list the candidates of the first/, first, t43, '--method', 'exhaustive');
  });

  it('names what it counted by the SHA-256 of the ballots, whatever the file looks like', async () => {
    const hashes = await Promise.all(
      ['px-no-final-newline.blt', 'px-crlf.blt', 'px-repeated-lines.blt'].map(async (name) => {
        const { out } = await count(path.join(elections, 'parse', name), ...scottish, '--json');
        return (JSON.parse(out) as { inputSha256: string }).inputSha256;
      }),
    );
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('prints the table alone, or what happened and why', async () => {
    expect((await count(t43, ...scottish, '--table')).out).toMatch(/^ +Stage 1/);
    const { out } = await count(t43, ...scottish, '--sentences');
    expect(out).toMatch(/^Eve and Bob are elected/);
    expect(out).toMatch(/\nStage 2: .*The surplus of 2 moves: /);
  });

  it('reads standard input', async () => {
    const { out } = await runFolkmootWith(
      fs.readFileSync(t43, 'utf8'),
      'count',
      '-',
      ...scottish,
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({ winners: [5, 2] });
  });

  it('counts for other seats than the file says', async () => {
    const { out } = await count(t43, ...scottish, '--seats', '1', '--json');
    expect(JSON.parse(out)).toMatchObject({ seats: 1, winners: [5] });
  });

  it.each(['irv', 'schulze'])('fills the one seat that %s can, and says so', async (method) => {
    const { code, out, err } = await count(t43, '--method', method, '--json');
    expect(JSON.parse(out)).toMatchObject({ seats: 1 });
    expect([code, err]).toEqual([
      0,
      `${method} fills 1 seat. The file is of an election to 2; it was counted for 1.\n`,
    ]);
    const asked = await count(t43, '--method', method, '--seats', '1', '--json');
    expect(asked).toEqual({ code: 0, out, err: '' });
    await refused(
      /^This method fills 1 seat; this contest has 2/,
      t43,
      '--method',
      method,
      '--seats',
      '2',
    );
  });

  it('closes skipped ranks up, or stops there when told so', async () => {
    const file = path.join(elections, 'parse/px-skipped-dash.blt');
    const lost = async (...args: string[]): Promise<unknown> => {
      const { out } = await count(file, ...scottish, '--json', ...args);
      const { stages } = JSON.parse(out) as { stages: { nonTransferable: string }[] };
      return stages.at(-1)?.nonTransferable;
    };
    expect(await lost()).toBe('0.00000');
    expect(await lost('--skipped', 'stop')).not.toBe('0.00000');
  });

  it('passes on what the reader of the file should know', async () => {
    const { code, err } = await count(path.join(elections, 'parse/px-ballot-ids.blt'), ...scottish);
    expect([code, err]).toEqual([0, 'Ids of 24 ballots were read and not kept.\n']);
  });
});

describe('folkmoot count: lots', () => {
  const file = fileWith('tied.blt', tied);
  const winnersOf = ({ out }: Ran): unknown => (JSON.parse(out) as { winners: unknown }).winners;

  it('come from the ballots when none were drawn, which is said plainly and named in the sheet', async () => {
    const { code, out, err } = await count(file, ...scottish, '--json');
    const sheet = JSON.parse(out) as { inputSha256: string; lotSeed: string; lots: object[] };
    expect(code).toBe(0);
    expect(err).toMatch(/^Chance settled stage 2\. No lot order was given, .*not a draw/);
    expect(sheet.lotSeed).toBe(sheet.inputSha256);
    const [first] = lotOrder(Buffer.from(sheet.lotSeed, 'hex'), 'contest-1', ['1', '2']);
    expect(sheet.lots).toMatchObject([{ tied: ['1', '2'], chosen: first === '1' ? '2' : '1' }]);
  });

  it.each([
    ['names', 'Ben\nCy\nAda\n', [2]],
    ['numbers, Windows line ends and blanks', ' 1\r\n\r\n2\r\n3\r\n', [1]],
    ['a document', '{"order":["Cy","Ada",2],"seed":"00ff"}', [1]],
  ])('come from a file: %s', async (_, text, winners) => {
    const ran = await count(file, ...scottish, '--json', '--lots', fileWith('lots', text));
    expect([winnersOf(ran), ran.err]).toEqual([winners, '']);
    expect(JSON.parse(ran.out)).toMatchObject({
      lotSeed: text.startsWith('{') ? '00ff' : null,
    });
  });

  it('come from the [tie …] line of the ballot file', async () => {
    for (const [line, winners] of [
      ['[tie 1 2 3]', [1]],
      ['[tie 2 1 3]', [2]],
    ] as const) {
      const withTie = fileWith('tie-line.blt', tied.replace('\n', `\n${line}\n`));
      const ran = await count(withTie, ...scottish, '--json');
      expect([winnersOf(ran), ran.err]).toEqual([winners, '']);
    }
  });

  it.each([
    ['Ada\nBob\nCy\n', /lots, line 2: there is no candidate “Bob”/],
    ['Ada\n\nBen\nAda\n', /lots, line 4: “Ada” stands in the order twice/],
    ['Ada\nBen\n', /The lot order leaves out 3/],
    ['{"order":', /lots is no JSON document/],
    ['{"order":3}', /“order” must be a list/],
    ['{"order":[1,2,3],"seed":"0g"}', /“seed” must be hexadecimal/],
  ])('%j is refused', (text, says) =>
    refused(says, file, ...scottish, '--lots', fileWith('lots', text)),
  );
});

describe('folkmoot count: all outcomes', () => {
  const file = fileWith('tied.blt', tied);

  it('are told with the lots that lead there', async () => {
    const { out } = await count(file, ...scottish, '--all-outcomes');
    expect(out).toMatch(/\n\n2 results are possible, as the lots fall\.\n1\. /);
    expect(out).toMatch(/\d\. Ada, when these are drawn: Ben of Ada, Ben\n/);
    const { out: json } = await count(file, ...scottish, '--all-outcomes', '--json');
    const { outcomes, allOutcomes } = JSON.parse(json) as {
      outcomes: { winners: number[] }[];
      allOutcomes: boolean;
    };
    expect(outcomes.map(({ winners }) => winners).sort()).toEqual([[1], [2]]);
    expect(allOutcomes).toBe(true);
  });

  it('may be one alone', async () => {
    const { out } = await count(t43, ...scottish, '--all-outcomes', '--table');
    expect(out).toMatch(/\nChance settles nothing: this is the only result\.\n1\. Eve, Bob\n$/);
  });
});

describe('folkmoot count: a table for spreadsheets', () => {
  it('has the stages of an election', async () => {
    const { out } = await count(t43, ...scottish, '--csv');
    expect(out).toMatch(
      /^Number,Candidate,Elected,Stage 1: first preferences,.*\r\n1,Ann,,3\.00000,/,
    );
  });
});

describe('folkmoot count: other forms of files', () => {
  const winners = async (...args: string[]): Promise<unknown> => {
    const { code, out, err } = await count(...args, '--json');
    expect([code, err]).toEqual([0, '']);
    return (JSON.parse(out) as { winners: unknown }).winners;
  };
  const table = fileWith('table.csv', 'Rank 1,Rank 2,count\nAda,Ben,5\nBen,Ben,1\nCy,,3\n');

  it('reads a table, with settings for what papers may have wrong', async () => {
    await refused(/line 3, column 5: Ben is on this ballot twice/, table, ...scottish);
    expect(await winners(table, ...scottish, '--duplicate', 'skip', '--seats', '2')).toEqual([
      1, 3,
    ]);
    const piped = ['-', '--format', 'csv', '--columns', 'candidates', ...scottish, '--json'];
    const { out } = await runFolkmootWith('Rank 1,Rank 2\n2,1\n', 'count', ...piped);
    expect(JSON.parse(out)).toMatchObject({ winners: [2] });
  });

  const fund = fileWith(
    'fund.pb',
    'META\nkey;value\ndescription;Fund\nbudget;40000\nPROJECTS\nproject_id;cost;name\nP1;20000;One\nP2;20000;Two\nP3;10000;Three\nVOTES\nvoter_id;vote\n1;P1,P2\n2;P1,P2\n3;P1,P2\n4;P3\n',
  );

  it('divides the fund of a .pb file, and says why', async () => {
    expect(await winners(fund, '--method', 'greedy')).toEqual(['P1', 'P2']);
    const lots = fileWith('lots', 'Two\nP3\n1\n');
    expect(await winners(fund, '--method', 'mes-cost', '--lots', lots)).toEqual(['P2', 'P3']);
    const { out, err } = await count(fund, '--method', 'mes-cost');
    expect(out).toMatch(/^Funded: (One|Two) and Three; .*\n\n +Cost +Approvals +Left\n/);
    expect(err).toMatch(/^Chance settled step 1\./);
    const told = await count(fund, '--method', 'mes-cost', '--completion', 'greedy', '--sentences');
    expect(told.out).toMatch(
      /\nStep 3: (One|Two) is not funded\. 3 approvals, costs £20,000\.00: more/,
    );
  });

  it('reads a document of ballots, of an election or of a fund with terms', async () => {
    const election = { schema: 'folkmoot-ballots-1', seats: 1, candidates: ['Ada', 'Ben'] };
    const ballots = fileWith(
      'ballots.json',
      JSON.stringify({ ...election, papers: [{ count: 2, preferences: [2] }] }),
    );
    expect(await winners(ballots, ...scottish)).toEqual([2]);
    const terms = fileWith(
      'terms.json',
      JSON.stringify({
        schema: 'folkmoot-ballots-1',
        budgetPence: '500',
        projects: [
          { id: 'a', pence: '300' },
          { id: 'b', pence: '100' },
        ],
        ballots: [{ approvals: ['a'] }, { count: 2, approvals: ['b'] }],
        limits: { minimumApprovals: 2 },
      }),
    );
    expect(await winners(terms, '--method', 'greedy')).toEqual(['b']);
  });

  it('refuses a file that is not of its form, with the place', async () => {
    await refused(
      /table\.csv, line 1, column 1: the number of candidates/,
      table,
      ...scottish,
      '--format',
      'blt',
    );
    await refused(/fund\.pb, line 1, column 1: .*/, fund, '--format', 'json', ...scottish);
    const other = fileWith('other.pb', 'META\nvote_type;ordinal\n');
    await refused(
      /other\.pb, line 2, column 11: the ballots are “ordinal”/,
      other,
      '--method',
      'greedy',
    );
  });

  it('refuses a method for the other kind of file', async () => {
    await refused(
      /scottish-stv elects candidates, and this file has a fund\. One of: greedy/,
      fund,
      ...scottish,
    );
    await refused(
      /greedy divides a fund, and this file has none\. One of: /,
      t43,
      '--method',
      'greedy',
    );
    await refused(
      /--completion is none or greedy, not “x”/,
      fund,
      '--completion',
      'x',
      '--method',
      'greedy',
    );
    await refused(
      /--format is blt or csv or pb or json/,
      fund,
      '--format',
      'xls',
      '--method',
      'greedy',
    );
  });
});

describe('folkmoot count: what cannot be counted', () => {
  const expected = fs
    .readFileSync(path.join(elections, 'invalid/expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; line: number; column: number });

  it.each(expected)('$file: line $line, column $column', async ({ file, line, column }) => {
    const { code, out, err } = await count(path.join(elections, 'invalid', file), ...scottish);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`${file}, line ${line}, column ${column}: .{15,}\\.\\n$`));
  });

  it('is refused with what to do', async () => {
    await refused(/Name one file: folkmoot count ballots\.blt/, ...scottish);
    await refused(/Name one file/, t43, t43, ...scottish);
    await refused(/Say how to count: --method scottish-stv\. One of: .*scottish-stv/, t43);
    await refused(/There is no method “stv”\. One of: /, t43, '--method', 'stv');
    await refused(/--seats wants a whole number from 1/, t43, ...scottish, '--seats', '0');
    await refused(/--skipped is close-up or stop/, t43, ...scottish, '--skipped', 'x');
    await refused(/Choose one form: --json or --table/, t43, ...scottish, '--json', '--table');
    await refused(/--csv has no room for/, t43, ...scottish, '--csv', '--all-outcomes');
    await refused(/Unknown option '--sits'. See: folkmoot count/, t43, '--sits', '2');
    await refused(/\/no\/such cannot be read: there is no such file/, '/no/such', ...scottish);
    await refused(/cannot be read: it is a folder/, folder, ...scottish);
  });

  it('shows help with the methods and examples', async () => {
    const { code, out } = await count('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/scottish-stv +Scottish single transferable vote/);
    expect(out).toMatch(/Exit codes\n {2}0 /);
  });
});
