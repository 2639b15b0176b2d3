import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type PatronageFacts } from './facts';

const coop = (memberDividend: 'trade' | 'equal'): Constitution => ({
  ...cicMembersCouncil,
  legalForm: 'co-operative-society',
  surplus: { ...cicMembersCouncil.surplus, memberDividend, cites: ['Rules, 21'] },
});
const rule = (
  change: Partial<PatronageFacts> = {},
  constitution: Constitution = coop('trade'),
): Ruling =>
  valueOf(
    ask(constitution, {
      type: 'patronage',
      poolPence: '100000',
      members: [
        { id: 'm-1', tradePence: '20000' },
        { id: 'm-2', tradePence: '30000' },
        { id: 'm-3', tradePence: '10000' },
      ],
      resolution: 'General meeting of 10 July 2026, number 4',
      ...change,
    }),
  );
const lines = ({ effects }: Ruling) =>
  effects.flatMap((effect) => (effect.type === 'allocation' ? effect.lines : []));

describe('R-G4: a member dividend', () => {
  it('by trade, to the penny', () => {
    const ruling = rule();
    expect(lines(ruling)).toEqual([
      { destination: 'm-1', pence: '33333' },
      { destination: 'm-2', pence: '50000' },
      { destination: 'm-3', pence: '16667' },
    ]);
    expect(ruling.headline).toBe('£1,000.00 is shared out among 3 members: Rules, 21.');
  });
  it('equally, with the odd penny in reserves (R-G1)', () => {
    const ruling = rule({}, coop('equal'));
    expect(lines(ruling).map(({ pence }) => pence)).toEqual(['33333', '33333', '33333', '1']);
    expect(lines(ruling).at(-1)?.destination).toBe('reserves');
    expect(ruling.headline).toContain('£999.99 is shared out');
  });
  it('R-G2: is decided by a general meeting', () => {
    expect(rule({ resolution: null }).headline).toContain('No resolution of a general meeting');
  });
  it('is shared as the constitution says, or not at all', () => {
    expect(rule({ by: 'equal' }).verdict).toBe('out-of-order');
    expect(rule({}, cicMembersCouncil).headline).toContain('no dividend to members');
    expect(rule({ by: 'trade' }, cicMembersCouncil).verdict).toBe('out-of-order');
  });
  it('needs trade, and every member once', () => {
    expect(rule({ members: [{ id: 'm-1', tradePence: '0' }] }).verdict).toBe('out-of-order');
    const one = { id: 'm-1', tradePence: '5' };
    expect(rule({ members: [one, one] }).headline).toContain('listed twice');
  });
});
