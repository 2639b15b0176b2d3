import { addDays, plainDate, type PlainDate, valueOf } from '@folkmoot/basics';
import { lastDayOfYears } from '../calendar/years';
import { decide } from '../decisions/decide';
import { type Served } from '../facts';
import { cicMembersCouncil as pack } from '../presets/cic-members-council';
import { ask } from '../questions';
import { courseOf, firstOpen } from '../questions/vacancy/course';
import { type Cause } from '../questions/vacancy/facts';
import { firstDayOfTerms, freePlaces, termBegins } from './free-places';

/*
 * Ten years of a council of twenty, a third of it elected every year, worked out by hand beforehand and then by the
 * rules. Terms run from 1 October to 30 September; to begin with, a third of the first members sits for one year (a),
 * a third for two (b) and the rest for three (c). Whoever may serve again stands again.
 *
 * By hand, from R-E9 (three years; three terms in a row and nine years at the most; a year's break; more than half of a
 * term counts as one) and R-E11 (less than six months are left vacant):
 *  a  1 + 3 + 3 = 7 years; a third full term would make 10, so somebody else comes in 2033.
 *  b  2 + 3 + 3 = 8 years, and 2 years are a term: three in a row are used up in 2034.
 *  c  3 + 3 + 3 = 9 years: used up in 2035.
 * Ann of s1 leaves in 2033, sits out a year and comes back to s5 in 2034 as if she had never served; Eli of s5 leaves in
 * 2034 and comes back to s8 in 2035.
 *  c3 Gus resigns for 1 February 2029; Hal takes over for 2 years and 8 months, which is more than half: with 2031–34 and
 *     2034–37 he has his three terms.
 *  c5 Ida resigns for 1 June 2031; Jon takes over for 1 year and 4 months, which is no term.
 *  p1 Kit, co-opted, dies on 9 January 2032: the elected members co-opt Lea for the rest of the term.
 *  s8 Mia resigns for 1 May 2035, five months before the end: the seat is vacant until October.
 */
const CALENDAR = `
s1 a Ann 2026-10-01 2027-10-01 2030-10-01 | Ann-2 2033-10-01 2036-09-30
s2 a Bea 2026-10-01 2027-10-01 2030-10-01 | Bea-2 2033-10-01 2036-09-30
s3 a Cat 2026-10-01 2027-10-01 2030-10-01 | Cat-2 2033-10-01 2036-09-30
s4 a Dan 2026-10-01 2027-10-01 2030-10-01 | Dan-2 2033-10-01 2036-09-30
s5 b Eli 2026-10-01 2028-10-01 2031-10-01 | Ann 2034-10-01 2037-09-30
s6 b Fay 2026-10-01 2028-10-01 2031-10-01 | Fay-2 2034-10-01 2037-09-30
s7 b Gia 2026-10-01 2028-10-01 2031-10-01 | Gia-2 2034-10-01 2037-09-30
s8 c Mia 2026-10-01 2029-10-01 2032-10-01 | vacant 2035-05-01 | Eli 2035-10-01 2038-09-30
s9 c Ned 2026-10-01 2029-10-01 2032-10-01 | Ned-2 2035-10-01 2038-09-30
s10 c Oli 2026-10-01 2029-10-01 2032-10-01 | Oli-2 2035-10-01 2038-09-30
c1 a Pat 2026-10-01 2027-10-01 2030-10-01 | Pat-2 2033-10-01 2036-09-30
c2 a Roy 2026-10-01 2027-10-01 2030-10-01 | Roy-2 2033-10-01 2036-09-30
c3 b Gus 2026-10-01 2028-10-01 | Hal 2029-02-01 2031-10-01 2034-10-01 2037-09-30
c4 b Sal 2026-10-01 2028-10-01 2031-10-01 | Sal-2 2034-10-01 2037-09-30
c5 c Ida 2026-10-01 2029-10-01 | Jon 2031-06-01 2032-10-01 2035-10-01 2038-09-30
c6 c Tom 2026-10-01 2029-10-01 2032-10-01 | Tom-2 2035-10-01 2038-09-30
p1 a Kit 2026-10-01 2027-10-01 2030-10-01 | Lea 2032-01-09 2033-10-01 2036-09-30
p2 a Uma 2026-10-01 2027-10-01 2030-10-01 | Uma-2 2033-10-01 2036-09-30
p3 b Val 2026-10-01 2028-10-01 2031-10-01 | Val-2 2034-10-01 2037-09-30
p4 c Wyn 2026-10-01 2029-10-01 2032-10-01 | Wyn-2 2035-10-01 2038-09-30
`;

/** Events besides the yearly elections, in order of time; who would come in, where anybody may. */
const EVENTS: readonly (readonly [
  on: string,
  seat: string,
  cause: Cause,
  comesIn: string | null,
])[] = [
  ['2029-02-01', 'c3', 'resigned', 'Hal'],
  ['2031-06-01', 'c5', 'resigned', 'Jon'],
  ['2032-01-09', 'p1', 'died', 'Lea'],
  ['2035-05-01', 's8', 'resigned', null],
];

/** Who stands again after a break, for which seat. */
const RETURNS: Readonly<Record<string, string>> = { '2034 s5': 'Ann', '2035 s8': 'Eli' };

const CONSTITUENCIES: Readonly<Record<string, string>> = {
  s: 'staff',
  c: 'community',
  p: 'partners',
};
const constituencyOf = (seat: string): string => CONSTITUENCIES[seat[0]!]!;

interface Term extends Served {
  readonly seat: string;
  readonly who: string;
}

/** The council as the rules let it go on. */
class Council {
  readonly terms: Term[] = [];
  /** Seats that are left vacant until their term is over. */
  private readonly kept: Term[] = [];

  constructor() {
    for (const [seat, group, who] of CALENDAR.trim()
      .split('\n')
      .map((line) => line.split(' '))) {
      const years = { a: 1, b: 2, c: 3 }[group!]!;
      this.begin(seat!, who!, plainDate('2026-10-01'), plainDate(`${2026 + years}-09-30`));
    }
  }

  begin(seat: string, who: string, from: PlainDate, to: PlainDate): void {
    this.terms.push({ seat, who, from, to });
  }

  holder(seat: string, on: PlainDate): Term | undefined {
    return this.terms.find((term) => term.seat === seat && term.from <= on && on <= term.to);
  }

  servedBy(who: string, seat: string): Served[] {
    return this.terms
      .filter((term) => term.who === who && constituencyOf(term.seat) === constituencyOf(seat))
      .map(({ from, to }) => ({ from, to }));
  }

  mayServe(who: string, seat: string, from: PlainDate, to: PlainDate): boolean {
    const facts = {
      type: 'term',
      post: `council:${constituencyOf(seat)}`,
      from,
      to,
      served: this.servedBy(who, seat),
    };
    return valueOf(ask(pack, facts)).verdict === 'in-order';
  }

  /** The yearly election and the co-options, declared on 15 September: the rules say which places, and from when. */
  elect(year: number): void {
    const declaredOn = plainDate(`${year}-09-15`);
    for (const { code, seats: places } of pack.constituencies) {
      const post = { places, termYears: pack.elections.termYears };
      const taken = [...this.terms, ...this.kept].filter(
        ({ seat }) => constituencyOf(seat) === code,
      );
      const [now, ...later] = freePlaces(post, taken, declaredOn);
      expect([now?.places, later.length]).toEqual([0, 1]);
      const { ending, places: seats } = later[0]!;
      expect(seats).toBe(ending.length);
      const wanted = { places: seats, given: null };
      const from = termBegins(declaredOn, firstDayOfTerms(post, taken, declaredOn, wanted));
      const to = lastDayOfYears(from, post.termYears);
      const stand = ending.map((before) => this.standsFor(before, year, { from, to }));
      const placesTaken = places - seats;
      const terms =
        code === 'partners'
          ? stand.map(() => ({ from, to }))
          : termsByElection(code, stand, { declaredOn, termFrom: from, placesTaken });
      ending.forEach(({ seat }, nth) =>
        this.begin(seat, stand[nth]!, terms[nth]!.from, terms[nth]!.to),
      );
    }
  }

  /** Whoever held the seat stands again while the rules let them; then somebody else. */
  private standsFor({ seat, who: before }: Term, year: number, { from, to }: Served): string {
    const wanted = RETURNS[`${year} ${seat}`] ?? before;
    const who = this.mayServe(wanted, seat, from, to) ? wanted : `${before}-2`;
    expect(this.mayServe(who, seat, from, to)).toBe(true);
    return who;
  }

  fallFree(on: PlainDate, seat: string, cause: Cause, comesIn: string | null): void {
    const left = this.holder(seat, on)!;
    const { to: termEnds } = left;
    this.terms.splice(this.terms.indexOf(left), 1, { ...left, to: addDays(on, -1) });
    const election = {
      heldOn: plainDate('2026-09-15'),
      method: 'scottish-stv',
      ballotsRetained: true,
      willing: [comesIn ?? 'Zoe'],
      validPapers: 40,
    } as const;
    const fallen = { constituency: constituencyOf(seat), cause, on, termEnds, election };
    const course = valueOf(courseOf(pack, fallen));
    if (course.leftVacant) {
      this.kept.push({ seat, who: left.who, from: on, to: termEnds });
      return expect(comesIn).toBeNull();
    }
    if (course.by === 'elected-members') return this.begin(seat, comesIn!, on, termEnds);
    expect(firstOpen(course)?.way).toBe('countback');
    const taker = { id: comesIn!, name: comesIn! };
    const { verdict, effects } = decide(pack, {
      type: 'casual-vacancy',
      title: `Seat of ${left.who}`,
      seat: fallen,
      term: left.who,
      vacates: { id: left.who, name: left.who },
      way: 'countback',
      consenting: [taker],
      elected: [taker.id],
      vacancySheetSha256: '',
      served: this.servedBy(taker.name, seat),
      termFrom: on,
      decidedOn: on,
    });
    expect([verdict, effects]).toMatchObject(['elected', [{ from: on, to: termEnds }]]);
    this.begin(seat, taker.name, on, termEnds);
  }
}

/** An election without a poll, and the terms that it begins. */
function termsByElection(
  constituency: string,
  stand: readonly string[],
  {
    declaredOn,
    ...places
  }: { readonly declaredOn: PlainDate; readonly termFrom: PlainDate; readonly placesTaken: number },
): Served[] {
  const { effects } = decide(pack, {
    type: 'election',
    title: 'Yearly election',
    decidedOn: declaredOn,
    contests: [
      {
        constituency,
        title: constituency,
        seats: stand.length,
        candidates: stand.map((who) => ({ id: who, name: who })),
        entitled: 40,
        valid: 0,
        rejected: 0,
        method: 'uncontested',
        methodVersion: '',
        quota: null,
        elected: stand,
        countSheetSha256: '',
        lots: [],
        seatsInName: [],
        ...places,
      },
    ],
  });
  return effects.map((begins) => {
    if (begins.type !== 'term-begins') throw new Error('Somebody was not elected.');
    return { from: plainDate(begins.from), to: plainDate(begins.to) };
  });
}

/** A seat's line of the calendar, from the register of terms: first days of terms, and the last day of all. */
function line(seat: string, group: string, terms: readonly Term[]): string {
  const own = terms.filter((term) => term.seat === seat).sort((a, b) => (a.from < b.from ? -1 : 1));
  const parts = own.map(({ who, from }, n) => {
    const before = own[n - 1];
    const gap = before && addDays(before.to, 1) < from ? ` | vacant ${addDays(before.to, 1)}` : '';
    return before?.who === who && !gap ? ` ${from}` : `${gap}${n > 0 ? ' |' : ''} ${who} ${from}`;
  });
  return `${seat} ${group}${parts.join('')} ${own.at(-1)?.to}`;
}

describe('R-E3, R-E9, R-E11: ten years of a council', () => {
  const council = new Council();
  const events = [...EVENTS];
  for (let year = 2027; year <= 2036; year += 1) {
    while (events[0] && events[0][0] < `${year}-10-01`) {
      const [on, ...event] = events.shift()!;
      council.fallFree(plainDate(on), ...event);
    }
    if (year < 2036) council.elect(year);
  }

  it('go as they were worked out by hand', () => {
    const rows = CALENDAR.trim().split('\n');
    const simulated = rows.map((row) => {
      const [seat, group] = row.split(' ');
      return line(seat!, group!, council.terms);
    });
    expect(simulated).toEqual(rows);
  });

  it('let nobody back before the year of a break is over', () => {
    const until = plainDate('2036-09-30');
    const before = council.terms.filter(({ who, from }) => who !== 'Ann' || from < '2034');
    const served = before.filter(({ who }) => who === 'Ann').map(({ from, to }) => ({ from, to }));
    const returns = (from: string) =>
      valueOf(ask(pack, { type: 'term', post: 'council:staff', from, to: until, served })).verdict;
    expect(returns('2034-09-30')).toBe('out-of-order');
    expect(returns('2034-10-01')).toBe('in-order');
  });

  it('R-E1: fill twenty seats, but for one that is vacant for its last five months', () => {
    const seated = (on: string) =>
      council.terms.filter(({ from, to }) => from <= on && on <= to).length;
    expect(['2026-10-01', '2029-02-01', '2032-01-09', '2035-04-30'].map(seated)).toEqual([
      20, 20, 20, 20,
    ]);
    expect([seated('2035-05-01'), seated('2035-09-30'), seated('2035-10-01')]).toEqual([
      19, 19, 20,
    ]);
  });
});
