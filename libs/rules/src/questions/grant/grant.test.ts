import { plainDate, valueOf } from '@folkmoot/basics';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type GrantEvent } from './facts';

const on = (day: string) => plainDate(`2026-${day}`);
const LIFE: readonly GrantEvent[] = [
  { type: 'applied', on: on('01-10') },
  { type: 'found-eligible', on: on('01-20') },
  { type: 'shortlisted', on: on('02-01') },
  { type: 'voted', on: on('02-10') },
  { type: 'offered', on: on('02-12'), assetLockClause: true },
  { type: 'accepted', on: on('03-14') },
  { type: 'paid', on: on('03-20'), pence: '500000' },
  { type: 'monitored', on: on('09-20'), spentPence: '300000' },
];
const rule = (events: readonly GrantEvent[], asked = '2026-09-20'): Ruling =>
  valueOf(
    ask(cicMembersCouncil, {
      type: 'grant',
      name: 'Garden',
      grantPence: '500000',
      events,
      on: asked,
    }),
  );
const changed = (at: number, event: GrantEvent) =>
  LIFE.map((one, index) => (index === at ? event : one));

describe('R-G13: the life of a grant', () => {
  it('from the bid to monitoring, with what is due next', () => {
    expect(rule(LIFE)).toMatchObject({
      verdict: 'in-order',
      dates: [{ what: 'Monitoring after 12 months', on: '2027-03-20' }],
    });
    expect(rule(LIFE.slice(0, 7)).dates?.map((date) => date.on)).toEqual([
      '2026-09-20',
      '2027-03-20',
    ]);
  });
  it('goes in order', () => {
    expect(rule(LIFE.slice(1)).headline).toContain('begins when it is applied for');
    expect(rule([...LIFE.slice(0, 4), LIFE[6]!]).headline).toContain(
      'cannot follow “put to the vote”',
    );
    const early = { type: 'voted', on: on('01-31') } as const;
    expect(rule(changed(3, early)).headline).toContain('before what went before');
  });
  it('is accepted within 30 days of the offer', () => {
    expect(rule(changed(5, { type: 'accepted', on: on('03-15') })).verdict).toBe('out-of-order');
    const offered = LIFE.slice(0, 5);
    expect(rule(offered, '2026-03-14').dates).toMatchObject([{ on: '2026-03-14' }]);
    expect(rule(offered, '2026-03-15').headline).toContain('was due by Saturday 14 March 2026');
  });
  it('is bound to its purpose and paid no more than was granted', () => {
    const loose = { type: 'offered', on: on('02-12'), assetLockClause: false } as const;
    expect(rule(changed(4, loose)).verdict).toBe('out-of-order');
    const more = { type: 'paid', on: on('03-20'), pence: '500001' } as const;
    expect(rule(changed(6, more)).verdict).toBe('out-of-order');
  });
  it('is monitored after six months and after twelve', () => {
    expect(rule(LIFE.slice(0, 7), '2026-09-21').headline).toContain('Monitoring after 6 months');
    expect(rule(LIFE, '2027-03-21').verdict).toBe('out-of-order');
  });
  it('closes when what was not spent is back in the fund', () => {
    const close = (returnedPence: string) =>
      rule([...LIFE, { type: 'closed', on: on('10-01'), returnedPence }], '2028-01-01');
    expect(close('200000')).toMatchObject({ verdict: 'in-order' });
    expect(close('200000').dates).toBeUndefined();
    expect(close('199999').verdict).toBe('out-of-order');
  });
  it('may be clawed back, and then it is over', () => {
    const back = [...LIFE, { type: 'clawed-back', on: on('10-01') } as const];
    expect(rule(back, '2028-01-01').verdict).toBe('in-order');
    expect(rule([...back, { type: 'closed', on: on('10-02'), returnedPence: '0' }]).verdict).toBe(
      'out-of-order',
    );
  });
});
