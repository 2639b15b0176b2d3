import { type MemberId } from '@folkmoot/basics';
import { type LanguageCode } from '@folkmoot/wording';
import { type BallotPaperDto, type PaperContestDto } from '../ballots/ballots.dto';
import { type BallotsQueries } from '../ballots/ballots.queries';
import { type Actor } from '../platform/actor';
import { FillInPaper, type Shown } from './fill-in-paper';
import { wholePage } from './pages/frame';
import { type PlainAnswerDto } from './plain.dto';
import { speechIn } from './speech';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const contest = (n: number, change: Partial<PaperContestDto>): PaperContestDto => ({
  id: uuid(n * 10),
  kind: 'choice',
  title: `Question ${n}`,
  text: '',
  seats: null,
  mostMarks: null,
  budgetPence: null,
  against: null,
  reopenNominations: null,
  notices: [],
  options: ['Asha', 'Huw', 'Wendy'].map((name, index) => ({
    id: uuid(n * 10 + index + 1),
    name,
    statement: null,
    pence: null,
    about: null,
  })),
  ...change,
});

const [motion, seats, fund] = [
  contest(1, {}),
  contest(2, { kind: 'ranking', seats: 2 }),
  contest(3, { kind: 'approval', budgetPence: '100000' }),
];

const paper: BallotPaperDto = {
  poll: uuid(1),
  title: 'Annual ballot',
  kind: 'election',
  introduction: 'Three questions.',
  constitution: 3,
  closesAt: '2026-11-30T17:00:00.000Z',
  secrecy: 'open',
  mayChangeVote: true,
  voted: false,
  canVote: true,
  votes: null,
  reason: null,
  randomOrder: false,
  identity: null,
  boxes: [],
  current: null,
  contests: [motion, seats, fund],
};

const member: Actor = {
  accountId: null,
  name: 'Niamh',
  roles: ['member'],
  memberId: uuid(9) as MemberId,
};

const fillIn = (change: Partial<BallotPaperDto> = {}) =>
  new FillInPaper({
    paper: () => Promise.resolve({ ...paper, ...change }),
  } as unknown as BallotsQueries);

const answer = (change: Partial<PlainAnswerDto>): PlainAnswerDto => ({
  marked: [],
  option: [],
  place: [],
  at: 0,
  go: 1,
  ...change,
});

const surroundings = {
  organisation: 'Calder Vale',
  styles: ['/assets/a.css'],
  name: 'Niamh',
  address: '/plain',
};
const textIn = (code: LanguageCode, { page }: Pick<Shown, 'page'>) => {
  const say = speechIn(code);
  return wholePage(say, page(say), surroundings);
};
const text = (shown: Pick<Shown, 'page'>) => textIn('en', shown);
const words = (shown: Pick<Shown, 'page'>) =>
  text(shown)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const carriedBy = (shown: Pick<Shown, 'page'>) => [
  ...new Set([...text(shown).matchAll(/name="marked" value="([^"]*)"/g)].map(([, line]) => line)),
];
const option = ({ options }: PaperContestDto, n: number) => options[n]?.id ?? '';

describe('feature 4 without script: a paper of several questions', () => {
  it('goes from question to question, each carrying what was marked before', async () => {
    const begun = await fillIn().begin(member, paper.poll);
    expect(words({ page: begun })).toMatch(
      /Annual ballot: question 1 of 3 Question 1 Three questions/,
    );
    const first = answer({ at: 1, go: 2, option: [option(motion, 1)] });
    const second = await fillIn().goOn(member, paper.poll, first);
    expect(words(second)).toContain('question 2 of 3 Question 2');
    expect(carriedBy(second)).toEqual([`${motion.id} ${option(motion, 1)}`]);
    const place = [
      { of: option(seats, 2), value: '1' },
      { of: option(seats, 0), value: '2' },
      { of: option(seats, 1), value: '' },
    ];
    const third = await fillIn().goOn(
      member,
      paper.poll,
      answer({ marked: [`${motion.id} ${option(motion, 1)}`], at: 2, go: 3, place }),
    );
    expect(carriedBy(third)).toEqual([
      `${motion.id} ${option(motion, 1)}`,
      `${seats.id} ${option(seats, 2)} ${option(seats, 0)}`,
    ]);
  });

  it('lists every question on the check page, and says where nothing was marked', async () => {
    const marked = [`${motion.id} ${option(motion, 1)}`, `${seats.id} ${option(seats, 2)}`];
    const check = await fillIn().goOn(member, paper.poll, answer({ marked, at: 3, go: 4 }));
    expect(words(check)).toMatch(
      /Question 1 Huw Change your vote in Question 1 Question 2 1st Wendy Change your vote in Question 2 Question 3 You have not voted Change your vote in Question 3/,
    );
    expect(words(check)).toContain('nothing is counted for you where you have not voted');
  });

  it('keeps the other answers when one is changed, and goes back to the check page', async () => {
    const marked = [`${motion.id} ${option(motion, 1)}`, `${seats.id} ${option(seats, 2)}`];
    const sent = answer({ marked, go: 1, changing: 'yes' });
    const question = await fillIn().goOn(member, paper.poll, sent);
    expect(carriedBy(question)).toEqual(marked);
    expect(text(question)).toMatch(/name="go" value="4"/);
    const changed = answer({ marked, at: 1, go: 4, changing: 'yes', option: [option(motion, 0)] });
    const check = await fillIn().goOn(member, paper.poll, changed);
    expect(carriedBy(check)).toEqual([`${motion.id} ${option(motion, 0)}`, marked[1]]);
  });

  it('lets a question be left out, and sends the others', async () => {
    const marked = [`${seats.id} ${option(seats, 2)} ${option(seats, 0)}`, fund.id];
    const key = uuid(8);
    expect(await fillIn().finish(member, paper.poll, { marked, key })).toEqual({
      answers: [{ contest: seats.id, options: [option(seats, 2), option(seats, 0)] }],
    });
    const nothing = await fillIn().finish(member, paper.poll, { marked: [fund.id], key });
    expect(nothing).toMatchObject({ status: 422 });
  });

  it('shows a question again in another language as it was filled in, and finds no fault yet', async () => {
    const marked = [`${motion.id} ${option(motion, 1)}`];
    const place = [
      { of: option(seats, 0), value: '1' },
      { of: option(seats, 1), value: '1' },
    ];
    const sent = answer({ marked, at: 2, go: 3, place, language: 'ur' });
    const again = await fillIn().goOn(member, paper.poll, sent);
    expect(again.status).toBe(200);
    const page = textIn('ur', again);
    expect(page).toMatch(/<html lang="ur" dir="rtl"/);
    expect(page.match(/name="place\.[^>]*value="1"/g)).toHaveLength(2);
    expect(page).not.toMatch(/error-summary|aria-invalid/);
    expect(carriedBy(again)).toEqual(marked);
    expect(page).toMatch(/<h1[^>]*><span lang="en-GB" dir="auto">Question 2<\/span>/);
    expect(page).toMatch(/name="go" value="3"/);
  });

  it('shows the check page again in another language, with all that was marked', async () => {
    const marked = [`${motion.id} ${option(motion, 1)}`];
    const check = await fillIn().goOn(member, paper.poll, answer({ marked, go: 4 }));
    const again = answer({ marked, go: 4, language: 'pl' });
    const polish = await fillIn().goOn(member, paper.poll, again);
    expect(carriedBy(polish)).toEqual(carriedBy(check));
    expect(textIn('pl', polish)).toContain('<html lang="pl" dir="ltr"');
  });

  it('takes the first button of a form for Enter, which chooses no language', async () => {
    const page = text({ page: await fillIn().begin(member, paper.poll) });
    const [first = ''] = /<button[^>]*form="answer"[^>]*>/.exec(page) ?? [];
    expect(first).toContain('aria-hidden="true"');
    expect(first).not.toContain('name=');
  });

  it('never shows a question or a page that there is not', async () => {
    for (const sent of [answer({ go: 5 }), answer({ at: 4, go: 1 })])
      await expect(fillIn().goOn(member, paper.poll, sent)).rejects.toMatchObject({ status: 404 });
  });

  it('writes what others wrote as words, whatever they wrote', async () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;';
    const about = {
      photo: null,
      statement: [
        {
          kind: 'paragraph' as const,
          spans: [{ text: hostile, strong: true, emphasis: true, href: `https://${hostile}` }],
        },
      ],
    };
    const options = motion.options.map((one) => ({ ...one, name: hostile, about }));
    const contests = ['choice', 'ranking', 'approval'].map((kind, n) =>
      contest(n + 1, { kind, title: hostile, text: hostile, notices: [hostile], options }),
    );
    const change = { title: hostile, introduction: hostile, contests };
    for (const go of [1, 2, 3, 4]) {
      const page = text(await fillIn(change).goOn(member, paper.poll, answer({ go })));
      expect(page).toContain('&lt;script&gt;');
      expect(page).not.toMatch(/<script|<img src=x/);
    }
  });
});

describe('R-H3 without script: a secret poll', () => {
  it('is not voted in, and says what to do', async () => {
    const page = words({ page: await fillIn({ secrecy: 'secret' }).begin(member, paper.poll) });
    expect(page).toContain('Your vote is sealed on your own device before it is sent');
    expect(page).toContain('ask the returning officer for a ballot paper');
    const sent = { marked: [`${motion.id} ${option(motion, 1)}`], key: uuid(8) };
    const refused = await fillIn({ secrecy: 'secret' }).finish(member, paper.poll, sent);
    expect(refused).toMatchObject({ status: 409 });
  });
});

describe('feature 12: statements of candidates', () => {
  it('have the same room for everybody, whoever wrote something and whoever did not', async () => {
    const written = {
      photo: 'ab',
      statement: [
        {
          kind: 'bullet' as const,
          spans: [{ text: 'Buses', strong: false, emphasis: false, href: null }],
        },
      ],
    };
    const options = seats.options.map((one, n) => ({
      ...one,
      about: n === 0 ? written : { photo: null, statement: null },
    }));
    const shown = await fillIn({ contests: [{ ...seats, options }] }).begin(member, paper.poll);
    const page = text({ page: shown });
    expect(page.match(/<details class="govuk-details">/g)).toHaveLength(3);
    expect(words({ page: shown })).toContain(
      'Statement and photograph of Huw No photograph This candidate has written no statement.',
    );
    expect(page).toContain(`src="/api/v1/candidates/${options[0]?.id}/photo"`);
  });
});
