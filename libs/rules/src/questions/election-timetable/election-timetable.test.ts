import { addDays, daysBetween, plainDate, type PlainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { isWorkingDay } from '../../calendar/working-days';
import { type Constitution, type ElectionRules } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { deadlines } from './deadlines';
import { type ElectionTimetableFacts } from './facts';

const withElections = (change: Partial<ElectionRules>): Constitution => ({
  ...cicMembersCouncil,
  elections: { ...cicMembersCouncil.elections, ...change },
});
const trust = withElections({ timetable: 'model-election-rules' });
const rule = (
  closesOn: string,
  change: Partial<ElectionTimetableFacts> = {},
  constitution: Constitution = cicMembersCouncil,
): Ruling => valueOf(ask(constitution, { type: 'election-timetable', closesOn, ...change }));
const days = ({ dates = [] }: Ruling): string[] => dates.map(({ on }) => on);
const day = plainDate;

describe('R-D11: the Model Election Rules', () => {
  it('T23: a poll that closes on Friday 18 September 2026', () => {
    const ruling = rule('2026-09-18', {}, trust);
    expect(ruling.dates?.map(({ what, on }) => [what, on])).toEqual([
      ['Last day for the notice of election', '2026-07-23'],
      ['Last day for nominations to close', '2026-08-10'],
      ['Last day for the statement of candidates', '2026-08-11'],
      ['Last day for withdrawals', '2026-08-13'],
      ['Last day for the notice of poll', '2026-08-27'],
    ]);
    expect(ruling.derivation[0]?.says).toBe(
      'The notice of election is given by Thursday 23 July 2026, 40 working days before the poll closes.',
    );
  });
  it('T23: in Scotland the August holiday is another day', () => {
    const scottish: Constitution = { ...trust, jurisdiction: 'scotland' };
    expect(days(rule('2026-09-18', {}, scottish)).at(-1)).toBe('2026-08-28');
  });
  it('says which stage was late', () => {
    const done = {
      'notice-of-election': day('2026-07-23'),
      'nominations-close': day('2026-08-11'),
    };
    const late = rule('2026-09-18', { done }, trust);
    expect(late.verdict).toBe('out-of-order');
    expect(late.headline).toContain('Nominations close on Tuesday 11 August 2026, too late');
    const punctual = { ...done, 'nominations-close': day('2026-08-10') };
    expect(rule('2026-09-18', { done: punctual }, trust).verdict).toBe('in-order');
  });
});

describe('R-E17: a shorter timetable', () => {
  it('seven days of voting after ten working days of nominations', () => {
    expect(days(rule('2026-09-18'))).toEqual([
      '2026-08-26',
      '2026-08-26',
      '2026-09-10',
      '2026-09-11',
    ]);
  });
  it('the constitution may ask for more, never for less', () => {
    const timetable = { nominationWorkingDays: 15, cites: ['Rules, 12'] };
    const longer = withElections({ timetable, minimumDaysOpen: 14 });
    expect(days(rule('2026-09-18', {}, longer)).at(-1)).toBe('2026-09-04');
    expect(rule('2026-09-18', {}, longer).headline).toContain('Rules, 12');
    const less = withElections({
      timetable: { ...timetable, nominationWorkingDays: 1 },
      minimumDaysOpen: 1,
    });
    expect(days(rule('2026-09-18', {}, less))).toEqual(days(rule('2026-09-18')));
  });
  it('R-F35: says what becomes of candidates whom nobody stands against', () => {
    const says = (unopposed: 'elected' | 'confirmed-by-vote'): string =>
      deadlines(withElections({ unopposed }), {
        type: 'election-timetable',
        closesOn: day('2026-09-18'),
      })
        .map(({ why }) => why)
        .join('. ');
    expect(says('elected')).toContain('with no more of them than seats there is no poll');
    expect(says('confirmed-by-vote')).toContain('whoever nobody stands against is confirmed by');
    expect(says('confirmed-by-vote')).not.toContain('there is no poll');
  });

  it('counts from the stages that are fixed', () => {
    const done = { 'poll-opens': day('2026-09-01'), 'nominations-close': day('2026-08-20') };
    expect(days(rule('2026-09-18', { done }))[2]).toBe('2026-08-31');
    expect(days(rule('2026-09-18', { done }))[1]).toBe('2026-08-06');
  });
  it('leaves at least ten working days and seven days of voting, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_500 }), (offset) => {
        const closesOn = addDays(day('2024-01-01'), offset);
        const [, open, close, poll] = days(rule(closesOn)) as PlainDate[];
        const between = Array.from({ length: daysBetween(open!, close!) }, (_, i) =>
          addDays(open!, i + 1),
        );
        const working = between.filter((one) => isWorkingDay(one, 'england-and-wales'));
        return working.length === 10 && daysBetween(poll!, closesOn) === 7;
      }),
    );
  });
  it('the notice tells method, seats, roll and tie rule', () => {
    const noticeTells = { method: true, seats: true, rollDate: true, tieRule: true };
    expect(rule('2026-09-18', { noticeTells }).verdict).toBe('in-order');
    const silent = { ...noticeTells, tieRule: false, seats: false };
    expect(rule('2026-09-18', { noticeTells: silent }).headline).toContain(
      'does not tell the seats and how a tie is broken',
    );
  });
});
