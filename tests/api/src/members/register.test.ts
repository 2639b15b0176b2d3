import { unwrap, type Schema } from '@folkmoot/contract';
import { codeOf } from '../support/refusal';
import { importRoll, line, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';

describe('the register of members', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await startScratch();
    const named = [`100% Ada`, `Ada_Penrose`, `Ada's "Nan"`, `back\\slash`, 'Ada Vane'];
    await importRoll(
      scratch,
      ...lines(40),
      ...lines(20, 'community', 101),
      ...named.map((name, n) => line(201 + n, { name, constituency: 'partners' })),
    );
  });
  afterAll(() => scratch.close());

  type Query = { q?: string; constituency?: string; after?: string; limit?: number };
  const page = (query: Query = {}) =>
    unwrap(scratch.secretary.api.GET('/api/v1/members', { params: { query } }));
  const namesFor = async (q: string) => (await page({ q })).items.map(({ name }) => name);

  it('is read page by page, by name, each member once', async () => {
    const seen: Schema<'MemberDto'>[] = [];
    let after: string | null = null;
    do {
      const { items, next, total }: Schema<'MemberPageDto'> = await page({
        limit: 7,
        ...(after && { after }),
      });
      expect(total).toBe(65);
      expect(items.length).toBeLessThanOrEqual(7);
      seen.push(...items);
      after = next;
    } while (after);
    const names = seen.map(({ name }) => name.toLowerCase());
    expect(new Set(seen.map(({ id }) => id)).size).toBe(65);
    expect(names.length).toBe(65);
    const sorted = await scratch.sql<{ name: string }>(
      `select lower(name) as name from governance.member order by lower(name), number`,
    );
    expect(names).toEqual(sorted.map(({ name }) => name));
  });

  it('is narrowed to a constituency', async () => {
    const { items, total } = await page({ constituency: 'community', limit: 200 });
    expect(total).toBe(20);
    expect(items.every(({ constituency }) => constituency === 'community')).toBe(true);
  });

  it('finds part of a name, whatever the case, or a whole member number', async () => {
    expect(await namesFor('aDA')).toHaveLength(4);
    expect(await namesFor('m0017')).toEqual(['Member 17']);
    expect(await namesFor('M001')).toEqual([]);
  });

  it.each([
    ['%', ['100% Ada']],
    ['_', ['Ada_Penrose']],
    [`'`, [`Ada's "Nan"`]],
    ['"', [`Ada's "Nan"`]],
    ['\\', ['back\\slash']],
    [`' or '1'='1`, []],
    [`'; drop table governance.member; --`, []],
    ['%%', []],
  ])('looks for %p as it stands', async (q, names) => {
    expect(await namesFor(q)).toEqual(names);
  });

  it('shows one member with the offices they hold', async () => {
    const [ada] = (await page({ q: 'Ada Vane' })).items;
    const path = { id: ada?.id ?? '' };
    const call = scratch.secretary.api.GET('/api/v1/members/{id}', { params: { path } });
    await expect(unwrap(call)).resolves.toEqual({ ...ada, terms: [] });
    expect(ada).toMatchObject({
      email: 'm205@members.example',
      joinedOn: scratch.day(0),
      leftOn: null,
    });
  });

  it('refuses a page that it never gave, and more than 200 members at once', async () => {
    const ask = (query: Query) =>
      scratch.secretary.api.GET('/api/v1/members', { params: { query } });
    expect(await codeOf(ask({ after: 'nonsense' }))).toBe('bad-cursor');
    expect(await codeOf(ask({ limit: 201 }))).toBe('invalid');
  });
});
