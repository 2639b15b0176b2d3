import { valueOf } from '@folkmoot/basics';
import {
  type Contest,
  type CountMethod,
  type CountSheet,
  countingMethod,
  countingMethods,
  type SeatRule,
} from '@folkmoot/count';
import { lotOrder } from '@folkmoot/log';
import { renderToStaticMarkup as html } from 'react-dom/server';
import { CountReport } from './count-report';
import { type CountFilesAt } from './files';
import { filesOf } from './files-of';
import { lotsFile } from './lots-file';
import { words } from './wording';

const names = ['Asha', 'Huw', 'Wendy', 'Zoë'];
const ids = names.map((name) => name.toLowerCase());
const seed = 'ab'.repeat(32);

/** Papers by preferences, as places of the candidates. */
type Votes = readonly (readonly [preferences: readonly number[], count: number])[];

function counted(method: CountMethod, seats: number, votes: Votes, seatRules: SeatRule[] = []) {
  const contest: Contest = {
    id: 'staff',
    title: 'Staff seats',
    seats,
    candidates: names.map((name, place) => ({ id: ids[place] ?? '', name })),
    withdrawn: [],
    rejected: [],
    papers: votes.map(([preferences, count]) => ({ preferences, count })),
    ...(seatRules.length > 0 && { seatRules }),
  };
  const order = lotOrder(Buffer.from(seed, 'hex'), contest.id, ids);
  return valueOf(
    countingMethod(method).count(contest, {
      lotOrder: order,
      lotSeed: seed,
      inputSha256: '0'.repeat(64),
    }),
  );
}

const filesAt = (ballots: boolean): CountFilesAt => {
  const link = { contest: 'c1', title: 'Staff', round: 1, sha256: 'f00', ballots };
  const files = filesOf('f00', [link], 'staff');
  if (!files) throw new Error('The link leads to the sheet.');
  return files;
};

const markup = (sheet: CountSheet, ballots = true) =>
  html(
    <CountReport sheet={sheet} files={filesAt(ballots)} level={2}>
      <p>Lead.</p>
    </CountReport>,
  );
const text = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const read = (sheet: CountSheet) => text(markup(sheet));

const transferred: Votes = [
  [[0, 1], 60],
  [[1], 20],
  [[2, 1], 15],
  [[3, 1], 5],
  [[], 2],
];

describe('a count as people read it', () => {
  const sheet = counted('scottish-stv', 2, transferred);

  it('begins with who is elected, first the one elected first', () => {
    expect(read(sheet)).toMatch(/^ Elected to 2 seats Asha Huw Lead\. The count, stage by stage/);
  });

  it('says how many seats nobody took', () => {
    expect(read({ ...sheet, elected: ['asha'] })).toContain('1 seat is left vacant.');
    expect(read({ ...sheet, elected: [] })).toContain('Nobody was elected.');
  });

  it('heads each column and each row of the table', () => {
    const page = markup(sheet);
    expect(page).toMatch(/<th scope="col" role="columnheader"[^>]*>Stage 1<\/th>/);
    expect(page).toMatch(/<th scope="row" role="rowheader"[^>]*><bdi>Asha<\/bdi><\/th>/);
  });

  it('names method, rule, quota and why papers were rejected', () => {
    expect(read(sheet)).toContain('Scottish single transferable vote (scottish-stv, version 1)');
    expect(read(sheet)).toContain('Rejected papers 2: no candidate is marked first');
    expect(read(sheet)).toContain('Quota 34 ');
  });

  it('leads to the files and to counting it oneself', () => {
    const page = markup(sheet);
    expect(
      [...page.matchAll(/href="([^"]+)" download="([^"]+)"/g)].map(([, ...file]) => file),
    ).toEqual([
      ['/api/v1/count-sheets/f00/csv', 'staff-count.csv'],
      ['/api/v1/count-sheets/f00', 'staff-count.json'],
      ['/api/v1/contests/c1/ballots', 'staff-ballots.blt'],
    ]);
    expect(text(page)).toContain('folkmoot count staff-ballots.blt --method scottish-stv ');
  });

  it('counts again without whoever was passed over', () => {
    const passed = { ...sheet.candidates[2]!, withdrawn: true };
    const page = markup({ ...sheet, candidates: sheet.candidates.with(2, passed) });
    expect(text(page)).toContain('--method scottish-stv --withdrawn 3 ');
  });

  it('offers no ballots of a secret vote, and says so', () => {
    const page = markup(sheet, false);
    expect(page).not.toContain('.blt');
    expect(text(page)).toContain('The ballots of a secret vote are not published.');
  });

  it('tells which seats were kept or capped', () => {
    const rules = [
      { id: 'n', name: 'Nurses', candidates: ['wendy'], atLeast: 1, atMost: null },
      { id: 'p', name: 'Porters', candidates: ['asha', 'huw'], atLeast: 0, atMost: 1 },
    ];
    const page = read(counted('scottish-stv', 2, transferred, rules));
    expect(page).toMatch(/Nurses: at least 1 seat Porters: at most 1 seat/);
  });

  it('speaks of one vote, one paper and one seat', () => {
    const one = counted('fptp', 1, [[[0], 1]]);
    expect(read(one)).toMatch(/Elected to 1 seat .*1 vote /);
    expect(read(one)).not.toMatch(/\b1 (votes|papers|seats|stages|lots)\b/);
  });
});

describe('lots', () => {
  const sheet = counted('irv', 1, [
    [[0], 5],
    [[1], 5],
    [[2], 1],
  ]);

  it('say who was tied, whom the lot fell on, why, and the seed', () => {
    const [lot] = sheet.lots;
    const page = read(sheet);
    expect(page).toContain('Stage 4: who is excluded.');
    expect(page).toContain('Tied: Asha and Huw.');
    expect(page).toContain(`The lot fell on ${names[ids.indexOf(lot?.chosen ?? '')]},`);
    expect(page).toContain(lot?.why.reason);
    expect(page).toContain(`Seed of the lots: ${seed}`);
  });

  it('can be drawn again: the file names every candidate by number', () => {
    const file = lotsFile(sheet, 'staff');
    const { order, seed: named } = JSON.parse(file?.text ?? '') as {
      order: number[];
      seed: string;
    };
    expect([file?.name, named]).toEqual(['staff-lots.json', seed]);
    const drawn = lotOrder(Buffer.from(seed, 'hex'), 'staff', ids);
    expect(order.map((number) => ids[number - 1])).toEqual(drawn);
    expect(read(sheet)).toContain('--method irv --lots staff-lots.json');
  });

  it('are not spoken of where there were none', () => {
    expect(read(counted('irv', 1, transferred))).not.toContain('Seed of the lots');
  });
});

describe('the families of methods', () => {
  it('knows every method by the name that the counting library gives it', () => {
    for (const { id, name } of countingMethods.values())
      expect([id, words.methods[id]]).toEqual([id, name]);
  });

  it('Meek: a quota that falls, and the share of each paper that a candidate keeps', () => {
    const sheet = counted('meek', 2, [
      [[0], 60],
      [[1], 20],
      [[2], 15],
      [[3], 5],
    ]);
    expect(read(sheet)).toMatch(/Quota [\d.]+ at first, [\d.]+ at the end/);
    expect(read(sheet)).toContain('The share of each paper that a candidate keeps');
    const keep = sheet.stages.at(-1)?.keepValues?.[0] ?? '';
    expect(read(sheet)).toContain(keep.replace(/0+$/, ''));
  });

  it('ERS97: the totals between batches', () => {
    const sheet = counted('ers97', 2, [
      [[0, 3, 1], 30],
      [[0, 2], 30],
      [[1], 35],
      [[2], 30],
      [[3, 1], 8],
      [[3, 2], 10],
    ]);
    const batched = sheet.stages.find(({ batches }) => batches.length > 1);
    expect(batched).toBeDefined();
    expect(read(sheet)).toContain(`Stage ${batched?.number}, part by part`);
    expect(read(sheet)).toContain('1. Papers worth 1');
  });

  it('Schulze: the comparison in words, and neither bars nor a table of stages', () => {
    const sheet = counted('schulze', 1, [
      [[0, 1], 8],
      [[1, 0], 3],
      [[2, 0], 4],
    ]);
    const page = markup(sheet);
    expect(text(page)).toContain('Asha and Huw 12 papers for Asha, 3 papers for Huw Asha');
    expect(text(page)).toContain('none from Huw');
    expect(page).not.toContain('fm-bars');
    expect(page).not.toContain('All stages');
    expect(page.match(/role="rowheader"/g)).toHaveLength(6);
  });

  it('first past the post: one stage, without a quota or papers that move', () => {
    const page = read(
      counted('fptp', 1, [
        [[0], 8],
        [[1], 3],
        [[2], 1],
      ]),
    );
    expect(page).toContain('8 votes');
    expect(page).not.toMatch(/quota|Not transferable/i);
  });
});

describe('on paper', () => {
  it('a long table is cut into parts that fit, with every figure in them', () => {
    const many = Array.from({ length: 9 }, (_, n) => `c${n}`);
    const contest: Contest = {
      id: 'x',
      title: 'Many',
      seats: 1,
      candidates: many.map((id) => ({ id, name: id })),
      withdrawn: [],
      rejected: [],
      papers: many.map((_, place) => ({ preferences: [place], count: place + 1 })),
    };
    const sheet = valueOf(
      countingMethod('irv').count(contest, { lotOrder: many, inputSha256: '0'.repeat(64) }),
    );
    const page = markup(sheet);
    const printed = page.slice(page.indexOf('fm-print-only'));
    expect(sheet.stages.length).toBeGreaterThan(5);
    expect(text(printed)).toContain('All stages: Many (stages 1 to 5)');
    for (const { number } of sheet.stages)
      expect(printed).toMatch(new RegExp(`columnheader"[^>]*>Stage ${number}<`));
  });
});
