import { cicMembersCouncil, presetNamed } from '@folkmoot/rules';
import { type PollStory } from '../log/poll-story';
import { flawOfWeight } from './weight-of-votes';

const byShares = presetNamed('eot-combined')!;
const poll = (votes: number | null) =>
  ({ opened: { roll: { count: 4, sha256: '', votes } } }) as unknown as PollStory;
const flaw = (kind: string, votes: number | null, pack = byShares) =>
  flawOfWeight({ kind }, pack, poll(votes));

describe('R-A7: a decision counts shares where its rules say so, and people elsewhere', () => {
  it('of the members of a company that votes by shares', () => {
    expect(flaw('members-ordinary-resolution', 900)).toBeNull();
    expect(flaw('members-ordinary-resolution', null)).toContain('counts people');
  });
  it('of a ballot of all employees, an election and a company of one vote each', () => {
    expect(flaw('employees-indicative-ballot', null)).toBeNull();
    expect(flaw('employees-indicative-ballot', 900)).toContain('counts votes of shares');
    expect(flaw('council-election', null)).toBeNull();
    expect(flaw('members-ordinary-resolution', 9, cicMembersCouncil)).toContain('votes of shares');
  });
});
