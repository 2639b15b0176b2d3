import { type Person } from '../support/person';
import { open } from '../support/plain-page';
import { motionTitle, PlainPolls } from '../support/plain-polls';
import { closePoll } from '../support/resolutions';
import { type Scratch } from '../support/scratch';
import { cast, paperFor } from '../support/voting';

const one = (names: string[]) => names[0] ?? '';
const two = (names: string[]) => names[1] ?? '';

describe('feature 12: the ballot without script', () => {
  let polls: PlainPolls;
  let scratch: Scratch;
  let motion: string;
  let election: string;

  beforeAll(async () => {
    polls = await PlainPolls.start();
    ({ scratch, motion, election } = polls);
  });
  afterAll(() => scratch.close());
  beforeEach(() => scratch.at(1));

  const member = (n: number) => polls.member(n);
  const paper = (person: Person, poll: string) => polls.paper(person, poll);
  const inBox = (n: number, poll: string) => polls.inBox(n, poll);

  it('goes from “My ballots” to the receipt, and stores what the other pages store', async () => {
    const person = member(5);
    const mine = await open(person, '/plain/ballots');
    expect(mine.title).toBe('My ballots – Folkmoot');
    expect(mine.words).toContain(motionTitle);
    const question = await paper(person, motion);
    expect(question.options).toEqual(['For', 'Against', 'Abstain']);
    expect(question.words).toContain(motionTitle);
    const check = await question.press('Continue', { choose: ['Against'] });
    expect(check.words).toMatch(/Against Change your vote in/);
    expect(check.words).toContain('This vote is recorded with your name. You can change your vote');
    const receipt = await check.press('Cast your vote');
    expect(receipt.title).toBe('Your vote has been cast – Folkmoot');
    expect(receipt.words).toMatch(/Receipt code ([0-9a-f]{4} ){15}[0-9a-f]{4} /);
    expect(receipt.words).toContain('You can vote in 1 more poll Next: Election to the council.');
    expect(receipt.reply.text).toContain(`href="/plain/polls/${election}"`);
    await cast(member(6), motion, 'Against');
    const [stored] = await inBox(5, motion);
    expect(await inBox(5, motion)).toEqual(await inBox(6, motion));
    expect(stored?.answers).toHaveLength(1);
  });

  it('shows what was cast, and a new vote replaces it where the rules let it', async () => {
    const person = member(7);
    await cast(person, motion, 'For');
    const question = await paper(person, motion);
    expect(question.words).toContain('the new vote replaces the old one');
    expect(question.marked).toEqual(['For']);
    const check = await question.press('Continue', { choose: ['Abstain'] });
    const receipt = await check.press('Cast your vote');
    expect(receipt.words).toMatch(/Replaces entry \d+/);
    expect(await inBox(7, motion)).toHaveLength(2);
  });

  it('is one vote however often the button is pressed', async () => {
    const person = member(8);
    const check = await (await paper(person, motion)).press('Continue', { choose: ['For'] });
    const pressed = await Promise.all([1, 2, 3].map(() => check.press('Cast your vote')));
    expect(new Set(pressed.map(({ words }) => words)).size).toBe(1);
    expect(await inBox(8, motion)).toHaveLength(1);
  });

  describe('with numbers beside the candidates', () => {
    it('ranks them as numbered', async () => {
      const person = member(9);
      const question = await paper(person, election);
      const { options } = question;
      const write = { [one(options)]: '2', [two(options)]: '1' };
      const check = await question.press('Continue', { write });
      expect(check.words).toContain(`1st ${two(options)} 2nd ${one(options)} Change`);
      expect(check.words).toContain('You cannot change your vote after you cast it.');
      await check.press('Cast your vote');
      await cast(member(10), election, two(options), one(options));
      expect(await inBox(9, election)).toEqual(await inBox(10, election));
    });

    it.each<[string, Record<number, string>, RegExp]>([
      [
        'twice the same',
        { 0: '1', 1: '1' },
        /^You wrote 1 beside .+ and .+\. Write each number once$/,
      ],
      ['a gap', { 0: '1', 1: '3' }, /^You wrote 3 and did not write 2\./],
      ['no number', { 0: 'first' }, /^The number beside .+ must be a whole number from 1 to 4/],
      ['nothing', {}, /^Write 1 beside at least one candidate$/],
    ])('tells the voter of %s, and keeps what was written', async (_, numbers, says) => {
      const question = await paper(member(11), election);
      const write = Object.fromEntries(
        Object.entries(numbers).map(([n, text]) => [question.options[Number(n)] ?? '', text]),
      );
      const again = await question.press('Continue', { write });
      expect(again.status).toBe(422);
      expect(again.title).toMatch(/^Error: /);
      expect(again.errors).toEqual([expect.stringMatching(says)]);
      expect(again.options).toEqual(question.options);
      expect(again.marked.toSorted()).toEqual(
        Object.entries(write)
          .map(([name, text]) => `${text} ${name}`)
          .toSorted(),
      );
      // The message leads to its field, and stands beside it.
      const [, target = ''] =
        /error-summary__list">.*?href="#([^"]+)"/s.exec(again.reply.text) ?? [];
      expect(again.reply.text).toContain(`id="${target}"`);
      expect(again.reply.text).toContain(`id="${target}-error"`);
      expect(again.reply.text).toMatch(/error-summary" tabindex="-1" autofocus/);
    });

    it('R-D17: stands in an order of each voter’s own, the same on every page', async () => {
      const orders = await Promise.all(
        [11, 12, 13, 14, 15, 16, 17, 18].map(
          async (n) => (await paper(member(n), election)).options,
        ),
      );
      expect(new Set(orders.map((order) => order.toSorted().join())).size).toBe(1);
      expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(1);
      const [first = []] = orders;
      expect((await paper(member(11), election)).options).toEqual(first);
    });
  });

  it('R-F31: takes as many marks as there are seats, and tells of one too many', async () => {
    const person = member(101);
    const question = await paper(person, election);
    expect(question.words).toContain('Choose up to 2.');
    const all = await question.press('Continue', { choose: question.options });
    expect(all.errors).toEqual(['You chose 3. Choose 2 at most: untick 1']);
    expect(all.marked).toEqual(question.options);
    const kept = all.options.slice(1);
    const check = await all.press('Continue', { choose: kept });
    await check.press('Cast your vote');
    await cast(member(102), election, ...kept);
    const chosen = async (n: number) =>
      (await inBox(n, election)).flatMap(({ answers }) => answers[0]?.options.toSorted());
    expect(await chosen(101)).toEqual(await chosen(102));
    const { contests } = await paperFor(person, election);
    const published = contests[0]?.options.map(({ id }) => id) ?? [];
    const [stored] = await inBox(101, election);
    expect(stored?.answers[0]?.options).toEqual(
      published.filter((id) => stored?.answers[0]?.options.includes(id)),
    );
  });

  describe('says why somebody cannot vote', () => {
    it('who has voted in an election', async () => {
      const person = member(12);
      await cast(person, election, one((await paper(person, election)).options));
      const page = await paper(person, election);
      expect(page.words).toContain('the rules of this poll do not let a vote be changed');
      const receipt = await open(person, `/plain/polls/${election}/receipt`);
      expect(receipt.title).toContain('Your vote has been cast');
    });

    it('whose vote came after a first one from elsewhere, with the way to the one that counts', async () => {
      const person = member(13);
      const question = await paper(person, election);
      const check = await question.press('Continue', { write: { [one(question.options)]: '1' } });
      await cast(person, election, two(question.options));
      const page = await check.press('Cast your vote');
      expect(page.status).toBe(409);
      expect(page.title).toBe('Error: Your vote has not been cast – Folkmoot');
      expect(page.reply.text).toContain(`href="/plain/polls/${election}/receipt"`);
      expect(await inBox(13, election)).toHaveLength(1);
    });
  });

  it('takes nothing once the poll has closed, even from the last page', async () => {
    const person = member(17);
    const check = await (await paper(person, motion)).press('Continue', { choose: ['For'] });
    scratch.at(7, '09:01');
    await closePoll(scratch, motion);
    const page = await check.press('Cast your vote');
    expect(page.status).toBe(409);
    expect(page.errors[0]).toMatch(/^This poll closed on /);
    expect((await paper(person, motion)).words).toContain('This poll has closed');
    expect(await inBox(17, motion)).toEqual([]);
  });
});
