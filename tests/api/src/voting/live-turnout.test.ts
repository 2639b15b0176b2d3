import { type RunningApp } from '@folkmoot/api';
import { type Schema } from '@folkmoot/contract';
import { follow, type OpenStream } from '../support/event-stream';
import { closePoll, draftResolution, openResolution, pollDetails } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { castAll } from '../support/voting';
import { waitFor } from '../support/wait-for';

type Turnout = Schema<'TurnoutDto'>;

describe('turnout as it comes', () => {
  let scratch: Scratch;
  let copy: RunningApp;
  let poll: string;
  let stream: OpenStream;

  beforeAll(async () => {
    scratch = await startScratch();
    copy = await scratch.startCopy();
    await importRoll(scratch, ...lines(20), ...lines(12, 'community', 101));
    await scratch.sql(
      `insert into governance.term (id, office, member_id, holder_name, from_date, to_date)
       select gen_random_uuid(), 'council:' || constituency, id, name, '2080-01-01', '2081-12-31'
         from governance.member join governance.qualification on member_id = id`,
    );
    const id = await draftResolution(scratch, { kind: 'council-resolution' });
    poll = await openResolution(scratch, id, scratch.moment(7));
    stream = await follow(scratch.scrutineer, copy.url, `/polls/${poll}/turnout`);
  });
  afterAll(async () => {
    stream.stop();
    await copy.close();
    await scratch.close();
  });

  const looks = () => stream.events.map(({ data }) => JSON.parse(data) as Turnout);
  const figures = ({ voted, byConstituency }: Turnout) => ({
    voted,
    ...Object.fromEntries(byConstituency.map((part) => [part.code, part.voted])),
  });
  const shown = async (voted: number) =>
    figures(
      await waitFor(`the turnout of ${voted}`, () =>
        Promise.resolve(looks().find((look) => look.voted === voted)),
      ),
    );
  const vote = (...numbers: readonly number[]) =>
    castAll(
      poll,
      numbers.map((n) => [scratch.insider(numberOf(n)), 'For'] as const),
    );

  it('begins with how things stand, for officers alone, and is not kept by anything on the way', async () => {
    await waitFor('the first look', () => Promise.resolve(looks().at(0)));
    expect(looks().map(figures)).toEqual([{ voted: 0, staff: 0, community: 0 }]);
    expect(stream.status).toBe(200);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(stream.headers.get('cache-control')).toContain('no-cache');
    expect(stream.headers.get('x-accel-buffering')).toBe('no');
    const others = [scratch.visitor, scratch.insider(numberOf(1)), scratch.inspector];
    for (const person of others) {
      const { status } = await person.send('get', `/polls/${poll}/turnout`);
      expect([401, 403]).toContain(status);
    }
    const missing = await scratch.secretary.send(
      'get',
      `/polls/00000000-0000-4000-8000-000000000000/turnout`,
    );
    expect(missing.status).toBe(404);
  });

  it('comes to whoever watches another copy of the app, who asks for nothing', async () => {
    await vote(1, 2, 3, 4, 5);
    await expect(shown(5)).resolves.toMatchObject({ voted: 5 });
  });

  it('tells no figure of fewer than 5 people, nor one from which it could be worked out', async () => {
    const before = looks().filter(({ voted }) => voted !== null && voted < 5);
    expect(before.map(figures)).toEqual([{ voted: 0, staff: 0, community: 0 }]);
    expect(await shown(5)).toEqual({ voted: 5, staff: null, community: null });
    await vote(6, 7, 8, 101, 102);
    expect(await shown(10)).toEqual({ voted: 10, staff: null, community: null });
    await vote(103, 104, 105);
    expect(await shown(13)).toEqual({ voted: 13, staff: 8, community: 5 });
    await vote(9, 10, 11, 12, 13, 14, 106);
    expect(await shown(20)).toEqual({ voted: 20, staff: 8, community: 5 });
    await vote(107, 108, 109, 110);
    expect(await shown(24)).toEqual({ voted: 24, staff: 14, community: 10 });
  });

  it('is the same at every copy, on every page, and however often one asks', async () => {
    const here = await follow(scratch.secretary, scratch.url, `/polls/${poll}/turnout`);
    const first = await waitFor('a look', () => Promise.resolve(here.events.at(0)));
    here.stop();
    expect(figures(JSON.parse(first.data) as Turnout)).toEqual(await shown(24));
    const { roll } = await pollDetails(scratch, poll);
    expect(roll.byConstituency.map(({ voted }) => voted)).toEqual([10, 14]);
    await vote(111);
    expect((await pollDetails(scratch, poll)).roll.byConstituency).toEqual(roll.byConstituency);
    await expect(
      scratch.sql(`select figures from governance.turnout_step where poll_id = $1`, [poll]),
    ).resolves.toHaveLength(2);
  });

  it('says nothing of how anybody voted', () => {
    for (const look of looks())
      expect(Object.keys(look).sort()).toEqual([
        'byConstituency',
        'closedAt',
        'movedAt',
        'poll',
        'state',
        'voted',
      ]);
    expect(JSON.stringify(stream.events)).not.toMatch(/for|against|option/i);
  });

  it('comes of all open polls at once to whoever watches them all', async () => {
    const id = await draftResolution(scratch);
    const second = await openResolution(scratch, id, scratch.moment(14));
    const all = await follow(scratch.secretary, copy.url, '/polls/turnout');
    const last = (of: string) =>
      all.events
        .map(({ data }) => JSON.parse(data) as Turnout)
        .findLast((look) => look.poll === of);
    const come = () => [last(poll)?.voted, last(second)?.voted];
    await waitFor('both polls', () => Promise.resolve(come().join() === '25,0' ? true : undefined));
    await castAll(
      second,
      [1, 2, 3].map((n) => [scratch.insider(numberOf(n)), 'For'] as const),
    );
    await waitFor('that so few are not told', () =>
      Promise.resolve(last(second)?.voted === null ? true : undefined),
    );
    all.stop();
  });

  it('ends with the poll, with every figure as it is', async () => {
    scratch.at(7);
    await closePoll(scratch, poll);
    await stream.ended;
    const last = looks().at(-1);
    expect(last).toMatchObject({ state: 'closed', voted: 25 });
    expect(last && figures(last)).toEqual({ voted: 25, staff: 14, community: 11 });
  });

  it('does not keep a copy of the app from stopping', async () => {
    const id = await draftResolution(scratch);
    const other = await openResolution(scratch, id, scratch.moment(14));
    const third = await scratch.startCopy({ work: false });
    const watched = await follow(scratch.secretary, third.url, `/polls/${other}/turnout`);
    await waitFor('a look', () => Promise.resolve(watched.events.at(0)));
    await third.close();
    await watched.ended;
  });
});
