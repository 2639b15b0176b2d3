import { plainDate, valueOf } from '@folkmoot/basics';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type NominationSupportFacts } from './support-facts';

const from = plainDate('2020-01-01');
const facts: NominationSupportFacts = {
  type: 'nomination-support',
  as: 'seconder',
  constituency: 'staff',
  on: plainDate('2026-08-01'),
  person: { id: 'ada', memberships: [{ constituency: 'staff', from, to: null }] },
  nominee: 'ben',
  proposer: 'ben',
  seconders: ['cal'],
};
const rule = (change: Partial<NominationSupportFacts> = {}): Ruling =>
  valueOf(ask(cicMembersCouncil, { ...facts, ...change }));

describe('R-E3, R-D13: who may propose and second a nomination', () => {
  it('a member who votes for the seat may', () => {
    expect(rule().verdict).toBe('entitled');
    expect(rule({ as: 'proposer', nominee: 'ada', proposer: 'ada' }).verdict).toBe('entitled');
  });
  it.each([
    ['the nominee', { nominee: 'ada' }, 'Nobody seconds their own nomination'],
    ['the proposer', { proposer: 'ada' }, 'does not second it as well'],
    ['somebody twice', { seconders: ['ada'] }, 'has seconded this nomination already'],
    ['somebody of another constituency', { constituency: 'community' }, 'You vote in the Staff'],
    [
      'a former member',
      { person: { id: 'ada', memberships: [] } },
      'The register knows no membership',
    ],
  ] as const)('%s may not second', (_, change, why) => {
    expect(rule(change).verdict).toBe('not-entitled');
    expect(rule(change).headline).toContain(why);
  });
  it('nobody proposes in a constituency where they do not vote', () => {
    expect(rule({ as: 'proposer', constituency: 'community' }).verdict).toBe('not-entitled');
  });
});
