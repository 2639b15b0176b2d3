import { recount } from '../counts/recount';
import { type Contest } from '../log/poll-opened';
import { type PollStory } from '../log/poll-story';
import { differences } from './compare-facts';
import { type DecisionDocument } from './document';
import { expectedFacts } from './expected-facts';

const contest: Contest = {
  id: 'c',
  kind: 'ranking',
  constituency: null,
  title: 'Appointment of Ann or Bob as Chair',
  seats: 1,
  budgetPence: null,
  options: ['Ann', 'Bob', 'None of them'].map((name) => ({ id: name, name, pence: null })),
  mostMarks: null,
  division: null,
  confirms: null,
  against: null,
  reopenNominations: null,
};
const papers = (...lines: readonly (readonly [readonly number[], number])[]) =>
  lines.map(([marks, count]) => ({ marks, count }));
const electors = [{ constituency: 'staff', entitled: 12, tookPart: 11, votes: null }];
const poll = { closed: { electors } } as unknown as PollStory;
const common = { title: contest.title, kind: 'council-appoint-chair', decidedOn: '2026-09-01' };
const document = { ...common, facts: { type: 'resolution' } } as unknown as DecisionDocument;

/** What follows from the papers for the facts of the decision. */
function factsFrom(marked: ReturnType<typeof papers>, method = 'irv') {
  const terms = { inputSha256: '0'.repeat(64), seed: new Uint8Array(32), published: { method } };
  const again = recount(
    { contest, papers: marked, spoilt: 0 },
    { ...terms, nobody: 'None of them' },
  );
  if (!again.ok) throw new Error(again.error);
  return expectedFacts(document, poll, [
    { contest, recount: again.value, sheetSha256: 'ab'.repeat(32) },
  ])!;
}

describe('R-E7: what the papers give of a vote among several nominees', () => {
  const facts = factsFrom(papers([[0], 4], [[1], 3], [[2, 1], 2], [[], 1]));

  it('is the votes of the last stage, and who was chosen', () => {
    expect(facts).toMatchObject({
      votesFor: 5,
      votesAgainst: 4,
      abstained: 2,
      selection: { elected: 'Bob', method: 'irv', valid: 9, rejected: 1 },
    });
  });
  it('is nobody where most would have none of them', () => {
    expect(factsFrom(papers([[0], 4], [[2], 6]))).toMatchObject({
      votesFor: 0,
      votesAgainst: 10,
      selection: { elected: null },
    });
  });
  it.each([
    ['votes', { votesFor: 6 }, 'votes for are 6, and the count and the log give 5'],
    ['somebody else', { selection: { elected: 'Ann' } }, 'the count of the nominees are'],
    ['a count for and against', { selection: undefined }, 'the count of the nominees are missing'],
  ])('is held against %s that a decision states', (_, change, says) => {
    const stated = { ...facts, ...change } as unknown as Parameters<typeof differences>[1];
    expect(differences(facts, stated).join()).toContain(says);
    expect(differences(facts, facts as Parameters<typeof differences>[1])).toEqual([]);
  });
});
