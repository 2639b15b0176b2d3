import { unwrap, type paths } from '@folkmoot/contract';
import { type Council, decide, electCouncil, split } from '../support/council';
import { refusalOf } from '../support/refusal';
import { draftResolution } from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';

type Query = NonNullable<paths['/api/v1/decisions']['get']['parameters']['query']>;

describe('feature 31: the register is searched', () => {
  let scratch: Scratch;
  let council: Council;

  const search = (query: Query = {}) =>
    scratch.visitor.api.GET('/api/v1/decisions', { params: { query } });
  const found = async (query: Query = {}) =>
    (await unwrap(search(query))).items.map(({ title }) => title);

  const resolve = async (day: number, title: string, text: string, carried: boolean) => {
    const kind = 'council-resolution';
    const id = await draftResolution(scratch, { kind, title, text });
    const votes = split(council.all, carried ? 6 : 1, carried ? 1 : 6);
    await decide(scratch, id, votes, { day, time: '12:00' });
  };

  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
    await resolve(20, 'The bicycle shed', 'THAT a roof be built over the bicycles.', true);
    await resolve(30, 'Roofs', 'THAT all roofs be painted green.', false);
    await resolve(40, 'The canteen', 'THAT the kitchen have a new roof.', true);
  });
  afterAll(() => scratch.close());

  it('shows everything, newest first, when nothing is asked for', async () => {
    expect(await found()).toEqual([
      'The canteen',
      'Roofs',
      'The bicycle shed',
      'Election to the council',
    ]);
  });

  it('finds words in titles and in texts, in any of their forms, the best match first', async () => {
    const titles = await found({ q: 'roof' });
    expect(titles[0]).toBe('Roofs');
    expect(titles.toSorted()).toEqual(['Roofs', 'The bicycle shed', 'The canteen']);
  });

  it('finds who was elected', async () => {
    expect(await found({ q: '"Member 103"' })).toEqual(['Election to the council']);
  });

  it('takes words in quotes together, and leaves out what has a minus', async () => {
    expect(await found({ q: '"new roof"' })).toEqual(['The canteen']);
    expect(await found({ q: 'roof -kitchen -green' })).toEqual(['The bicycle shed']);
  });

  it.each([["'; drop table governance.decision; --"], ['%'], ['a & | ! ( :*'], ['\\'], ['the']])(
    'takes %s for words',
    async (q) => {
      expect(await found({ q })).toEqual([]);
    },
  );

  it('narrows by outcome, kind, body and days, all at once', async () => {
    expect(await found({ verdict: 'lost' })).toEqual(['Roofs']);
    expect(await found({ body: 'members' })).toEqual(['Election to the council']);
    expect(await found({ kind: 'council-resolution', verdict: 'carried' })).toEqual([
      'The canteen',
      'The bicycle shed',
    ]);
    expect(await found({ from: scratch.day(30), to: scratch.day(30) })).toEqual(['Roofs']);
    expect(await found({ to: scratch.day(29), body: 'council' })).toEqual(['The bicycle shed']);
    expect(await found({ q: 'roof', verdict: 'carried', from: scratch.day(21) })).toEqual([
      'The canteen',
    ]);
  });

  it('narrows by the constituency whose seats were filled', async () => {
    expect(await found({ constituency: 'community' })).toEqual(['Election to the council']);
    expect(await found({ constituency: 'nowhere' })).toEqual([]);
    const { constituencies } = await unwrap(search());
    expect(constituencies).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'community' })]),
    );
  });

  it.each<Query>([{}, { q: 'roof OR election' }])(
    'goes through %j page by page: everything once, in the same order, with the total',
    async (query) => {
      const whole = await unwrap(search(query));
      expect(whole.total).toBe(4);
      const read: string[] = [];
      let after: string | null = null;
      do {
        const page: typeof whole = await unwrap(
          search({ ...query, limit: 1, ...(after && { after }) }),
        );
        expect(page.total).toBe(4);
        read.push(...page.items.map(({ title }) => title));
        after = page.next;
      } while (after !== null);
      expect(read).toEqual(whole.items.map(({ title }) => title));
    },
  );

  it('refuses days in the wrong order, and days that do not exist', async () => {
    const reversed = { from: scratch.day(2), to: scratch.day(1) };
    expect(await refusalOf(search(reversed))).toMatchObject({ status: 422, code: 'days-reversed' });
    expect(await refusalOf(search({ from: '2080-02-30' }))).toMatchObject({
      status: 422,
      errors: [expect.objectContaining({ pointer: '/from' })],
    });
  });
});
