import { addDays, plainDate } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { type Contest, ElectionByTimetable, holdTogether } from '../support/by-timetable';
import { askAll, emptySeat, sendEnding, sendFilling } from '../support/empty-seats';
import { daysOf, seatsOn } from '../support/hand-worked';
import { concludeResolution, openResolution } from '../support/resolutions';
import { importRoll, line, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, sendNomination } from '../support/vacancies';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

/*
 * Who holds which seat from when, worked out by hand from the constitution: the reasons are in docs/rules/ten-years.md.
 * A name is followed by the first days of its terms, the last name by its last day.
 */
const CALENDAR = `
staff     Ann 2080-10-01 2083-10-01 2086-10-01 | Dan 2089-10-01 2092-09-30
staff     Bea 2081-10-01 2084-10-01 | vacant 2085-02-01 | Eli 2085-04-10 2085-10-01 2087-10-01 | Ann 2090-10-01 2093-09-30
staff     Cat 2082-10-01 2085-10-01 | vacant 2086-01-09 | Fay 2086-03-06 2088-10-01 2091-09-30
community Ida 2080-10-01 2083-10-01 | vacant 2086-05-01 | Kit 2086-10-01 2089-10-01 2092-09-30
community Lea 2081-10-01 | Mia 2082-03-01 2084-10-01 2087-10-01 | Pat 2090-10-01 2093-09-30
community Ned 2082-10-01 | Oli 2084-06-01 2085-10-01 2088-10-01 2091-09-30
`;

/** Which term in a row each holder serves on the last day of the tenth year, and on the day after. */
const TERMS_IN_A_ROW = {
  '2090-09-30': { Dan: 1, Eli: 2, Fay: 2, Kit: 2, Mia: 3, Oli: 2 },
  '2090-10-01': { Dan: 1, Ann: 1, Fay: 2, Kit: 2, Pat: 1, Oli: 2 },
};

const STAFF = ['Ann', 'Bea', 'Cat', 'Dan', 'Eli', 'Fay', 'Gil', 'Hob'];
const COMMUNITY = ['Ida', 'Kit', 'Lea', 'Mia', 'Ned', 'Oli', 'Pat', 'Roy'];
const memberOf = (name: string): number =>
  STAFF.includes(name) ? 1 + STAFF.indexOf(name) : 101 + COMMUNITY.indexOf(name);

/** Three seats of staff and three of the community, one of each elected every year. */
const constitution: Constitution = {
  ...cicMembersCouncil,
  constituencies: cicMembersCouncil.constituencies.map((one) =>
    one.filledBy === 'election' ? { ...one, seats: 3 } : one,
  ),
};

let scratch: Scratch;

const today = (date: string, time = '09:00'): void =>
  scratch.at((Date.parse(date) - Date.parse(scratch.day(0))) / 86_400_000, time);
const person = (name: string) => scratch.insider(numberOf(memberOf(name)));

/** A seat for which the first of those named has most first preferences of five papers, and the second comes next. */
function contest(constituency: string, named: readonly string[], more = {}): Contest {
  const stand = named.filter((name) => !name.startsWith('!'));
  const turnedAway = named.flatMap((name) =>
    name.startsWith('!') ? [memberOf(name.slice(1))] : [],
  );
  const [first = '', second = '', third = second] = stand;
  const names = constituency === 'staff' ? STAFF : COMMUNITY;
  return {
    constituency,
    seats: 1,
    stand: stand.map(memberOf),
    turnedAway,
    voters: names.map(memberOf),
    papers: [[first, second], [first, second], [first, third], [second], [third]],
    ...more,
  };
}

/** Who stands for which seat; after an exclamation mark, who would and cannot serve again. */
interface Stand {
  readonly staff: readonly string[];
  readonly community: readonly string[];
}

/** The yearly election, called in July: a seat of each constituency, and what is left of other terms. */
async function yearly(
  pollingDay: string,
  stand: Stand,
  rest: { readonly term: string; readonly stand: readonly string[] } | null = null,
): Promise<void> {
  const year = pollingDay.slice(0, 4);
  today(`${year}-07-01`);
  const terms = year < '2083' ? { termFrom: `${year}-10-01` } : {};
  const call = (title: string, ...contests: Contest[]) =>
    ElectionByTimetable.call(scratch, title, pollingDay, contests);
  const elections = [
    await call(
      `Election of ${year}`,
      contest('staff', stand.staff, terms),
      contest('community', stand.community, terms),
    ),
  ];
  if (rest)
    elections.push(
      await call(`By-election`, contest('staff', rest.stand, { inPlaceOf: rest.term })),
    );
  await holdTogether(...elections);
}

async function termOf(name: string): Promise<string> {
  const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
  const held = seats.flatMap(({ holders }) => holders).find((holder) => holder.name === name);
  return held?.term ?? '';
}

/** Somebody resigns by a notice of some weeks, and those who stood at their election are asked. */
async function resigns(name: string, given: string, on: string, ...willing: string[]) {
  today(given);
  const term = await termOf(name);
  await unwrap(sendEnding(scratch, term, 'resigned', on));
  const replyBy = addDays(plainDate(given), 14);
  const { next } = await emptySeat(scratch, term);
  if (next === 'countback') await askAll(scratch, term, { replyBy, willing });
  return term;
}

/** The council co-opts somebody for a day to come. */
async function coOpt(name: string, inPlaceOf: string, from: string): Promise<string> {
  const { api } = scratch.secretary;
  const { id } = await unwrap(
    api.POST('/api/v1/vacancies', {
      body: {
        office: 'council:staff',
        brief: 'Somebody who knows the depots.',
        nominationsCloseOn: scratch.inDays(5),
        inPlaceOf,
      },
    }),
  );
  const memberNumber = numberOf(memberOf(name));
  const nominee = await unwrap(sendNomination(scratch, id, { memberNumber }));
  const { resolution } = await unwrap(sendAppointment(scratch, id, nominee.id, from));
  const closesAt = new Date(Date.parse(scratch.clock.now()) + 10 * 86_400_000).toISOString();
  const poll = await openResolution(scratch, resolution, closesAt);
  const council = ['Ann', 'Cat', 'Ida', 'Mia', 'Oli'];
  await castAll(
    poll,
    council.map((member) => [person(member), 'For']),
  );
  scratch.clock.set(closesAt);
  const { verdict, effects } = await concludeResolution(scratch, resolution, poll);
  expect(verdict).toBe('carried');
  expect(effects).toMatchObject([{ from, to: '2085-09-30' }]);
  today(from);
  return termOf(name);
}

/** The further election that was called when nobody stood can fill nothing any more, and is ended. */
async function nobodyIsElectedAgain(): Promise<void> {
  const { api } = scratch.returningOfficer;
  const { items } = await unwrap(api.GET('/api/v1/elections'));
  const further = items.find(({ title }) => title === 'By-election (further election)');
  const { preflight } = await unwrap(
    api.GET('/api/v1/elections/{id}/timetable', { params: { path: { id: further!.id } } }),
  );
  expect(preflight).toContainEqual(
    expect.objectContaining({
      code: 'free-seats',
      holds: false,
      says: expect.stringContaining('The seat of Bea has been filled another way') as string,
    }),
  );
  const ended = await unwrap(
    api.POST('/api/v1/elections/{id}/ending', {
      params: { path: { id: further!.id } },
      body: { reason: 'The seat was filled by co-option.' },
    }),
  );
  expect(ended).toMatchObject({
    goesOn: false,
    says: expect.stringMatching(/^Staff: the rest of the term is filled already/) as string,
  });
}

const asAt = (on: string) =>
  unwrap(scratch.visitor.api.GET('/api/v1/as-at', { params: { query: { on } } }));

beforeAll(async () => {
  scratch = await startScratch({ constitution });
  const named = (names: readonly string[], constituency: string) =>
    names.map((name) => line(memberOf(name), { name, constituency }));
  await importRoll(scratch, ...named(STAFF, 'staff'), ...named(COMMUNITY, 'community'));
});
afterAll(() => scratch.close());

describe('R-E3, R-E9, R-E11: ten years of a council, a third of it elected each year', () => {
  it('begin with a seat of each constituency a year, and somebody counted back into one', async () => {
    await yearly('2080-09-18', { staff: ['Ann', 'Gil'], community: ['Ida', 'Kit'] });
    await yearly('2081-09-17', { staff: ['Bea', 'Hob'], community: ['Lea', 'Mia', 'Pat'] });
    const left = await resigns('Lea', '2082-02-01', '2082-03-01', 'Mia', 'Pat');
    await unwrap(sendFilling(scratch, left));
    await yearly('2082-09-16', { staff: ['Cat', 'Gil'], community: ['Ned', 'Oli', 'Pat'] });
  });

  it('go on with all six seats, and with another who is counted back for little of a term', async () => {
    await yearly('2083-09-15', { staff: ['Ann', 'Hob'], community: ['Ida', 'Kit'] });
    const left = await resigns('Ned', '2084-05-02', '2084-06-01', 'Oli', 'Pat');
    await unwrap(sendFilling(scratch, left));
    await yearly('2084-09-20', { staff: ['Bea', 'Hob'], community: ['Mia', 'Pat'] });
  });

  it('have a by-election for which nobody stands, so that somebody is co-opted until the next', async () => {
    const left = await resigns('Bea', '2085-01-10', '2085-02-01');
    today('2085-02-01');
    const nobody = contest('staff', [], { inPlaceOf: left });
    await holdTogether(
      await ElectionByTimetable.call(scratch, 'By-election', '2085-03-14', [nobody]),
    );
    expect(await emptySeat(scratch, left)).toMatchObject({ next: 'co-option' });
    const term = await coOpt('Eli', left, '2085-04-10');
    await nobodyIsElectedAgain();
    const both = { staff: ['Cat', 'Gil'], community: ['Oli', 'Pat'] };
    await yearly('2085-09-19', both, { term, stand: ['Eli'] });
  });

  it('have a death and a by-election, and a seat that stays empty for its last five months', async () => {
    today('2086-01-14');
    const term = await termOf('Cat');
    await unwrap(sendEnding(scratch, term, 'died', '2086-01-09'));
    await askAll(scratch, term, { replyBy: '2086-01-28', willing: [] });
    const place = contest('staff', ['Fay', 'Hob'], { inPlaceOf: term });
    await holdTogether(
      await ElectionByTimetable.call(scratch, 'By-election', '2086-03-06', [place]),
    );
    const left = await resigns('Ida', '2086-04-08', '2086-05-01');
    expect(await emptySeat(scratch, left)).toMatchObject({ next: 'leave' });
    await yearly('2086-09-18', { staff: ['Ann', 'Hob'], community: ['Kit', 'Pat'] });
  });

  it('let nobody stay beyond three terms in a row, and let them back after a year', async () => {
    await yearly('2087-09-17', { staff: ['Eli', 'Gil'], community: ['Mia', 'Pat'] });
    await yearly('2088-09-15', { staff: ['Fay', 'Hob'], community: ['Oli', 'Lea'] });
    await yearly('2089-09-21', { staff: ['Dan', 'Hob', '!Ann'], community: ['Kit'] });
    await yearly('2090-09-20', { staff: ['Ann', 'Eli'], community: ['Pat', 'Ida', '!Mia'] });
    today('2090-10-02');
  });

  it.each(daysOf(CALENDAR, '2080-10-01', '2090-10-01'))(
    'leave the council of %s as it was worked out by hand',
    async (day) => {
      const { seats } = await asAt(day);
      const shown = seats.flatMap(({ constituency, holders, vacant }) => [
        ...holders.map(({ name, from }) => `${constituency} ${name} ${from}`),
        ...vacant.map(({ holder, since }) => `${constituency} vacant ${since}, before ${holder}`),
      ]);
      const worked = seatsOn(CALENDAR, day).map(
        ({ constituency, name, from, before }) =>
          [constituency, name, from].join(' ') + (name === 'vacant' ? `, before ${before}` : ''),
      );
      expect(shown.sort()).toEqual(worked.sort());
    },
  );

  it('R-E9: count terms in a row as they were worked out by hand', async () => {
    for (const [day, counted] of Object.entries(TERMS_IN_A_ROW)) {
      const { seats } = await asAt(day);
      const held = seats.flatMap(({ holders }) => holders);
      expect(Object.fromEntries(held.map(({ name, termInRow }) => [name, termInRow]))).toEqual(
        counted,
      );
    }
  });

  it('leave a record in which a stranger finds nothing wrong', async () => {
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [], unchecked: [] });
  });
});
