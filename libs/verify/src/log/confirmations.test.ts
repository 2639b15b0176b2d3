import { type CalledElection } from './candidate-fields';
import { flawsOfConfirmations } from './confirmations';
import { type Contest } from './poll-opened';

const asked = (name: string, change: Partial<Contest> = {}): Contest => ({
  id: `about-${name}`,
  kind: 'choice',
  constituency: 'staff',
  title: name,
  seats: 1,
  budgetPence: null,
  mostMarks: null,
  division: null,
  confirms: 'seats-of-staff',
  against: `not-${name}`,
  reopenNominations: null,
  options: [name, `not-${name}`].map((id) => ({ id, name: id, pence: null })),
  ...change,
});

const called: CalledElection = {
  follows: null,
  heldBy: null,
  contests: [
    { id: 'seats-of-staff', constituency: 'staff', seats: 2, termFrom: null, inPlaceOf: null },
  ],
};

const flaws = (contests: readonly Contest[], standing: readonly string[] | null = ['ann', 'bob']) =>
  flawsOfConfirmations({ contests, subject: 'election' }, called, { standingIn: () => standing });

describe('R-F35: votes for or against candidates whom nobody stands against, in the log', () => {
  const ann = asked('ann');
  const bob = asked('bob');

  it('are right with one for each of those who stand', () => {
    expect(flaws([ann, bob])).toEqual([]);
    expect(flaws([ann, bob], null)).toEqual([]);
  });
  it.each([
    ['one who stands is left out', [ann], 'others than all of those who stand'],
    ['somebody is asked about twice', [ann, ann], 'others than all of those who stand'],
    ['there are more of them than seats', [ann, bob, asked('cy')], 'more than seats'],
    ['one is ranked', [ann, asked('bob', { kind: 'ranking' })], 'in another way'],
    ['one is about two seats', [ann, asked('bob', { seats: 2 })], 'in another way'],
    ['one has no answer against', [ann, asked('bob', { against: null })], 'in another way'],
    ['a seat is of others', [ann, asked('bob', { constituency: 'all' })], 'another constituency'],
    ['the seats are contested too', [ann, bob, asked('x', { confirms: null })], 'vote twice'],
  ])('are wrong where %s', (_, contests, says) => {
    expect(flaws(contests).join()).toContain(says);
  });
  it('are wrong about seats that the election was not called for', () => {
    const elsewhere = [ann, bob].map((contest) => ({ ...contest, confirms: 'others' }));
    expect(flaws(elsewhere).join()).toContain('more than seats');
  });
});
