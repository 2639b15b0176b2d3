import { renderToStaticMarkup } from 'react-dom/server';
import { type SeenContest, type SeenElection } from './seen-election';
import { WhoStands } from './who-stands';

const contest: SeenContest = {
  id: 'c1',
  constituency: 'staff',
  constituencyName: 'Staff',
  seats: 2,
  method: 'scottish-stv',
  methodName: 'Single transferable vote',
  candidates: [],
  ceased: [],
  confirmedByVote: false,
  ended: null,
  guarantees: [],
  heldAgainIn: null,
  reductions: [],
  reopensNominations: false,
  settledBy: null,
  isYours: true,
};

const shown = (state: SeenElection['state'], changes: Partial<SeenContest> = {}) =>
  renderToStaticMarkup(
    <WhoStands
      election={{ contests: [{ ...contest, ...changes }], order: 'surname', state }}
      pathOf={(id) => `/elections/${id}`}
    />,
  );

describe('an election tells members that they vote in a contest', () => {
  it.each(['draft', 'open', 'closed', 'counted'] as const)('while it is %s', (state) => {
    expect(shown(state)).toContain('You vote here');
  });

  it('only where they do', () => {
    expect(shown('open', { isYours: false })).not.toContain('You vote here');
  });

  it.each(['declared', 'abandoned', 'ended'] as const)('and not once it is %s', (state) => {
    expect(shown(state)).not.toContain('You vote here');
  });

  it.each<readonly [string, Partial<SeenContest>]>([
    ['declared without a poll', { settledBy: 4 }],
    ['held again elsewhere', { heldAgainIn: 'e2' }],
    [
      'ended without a vote',
      { ended: { at: '2026-05-04T09:00:00Z', reason: 'Filled by co-option.' } },
    ],
  ])('nor in a contest that was %s while others go on', (_, changes) => {
    expect(shown('draft', changes)).not.toContain('You vote here');
  });
});
