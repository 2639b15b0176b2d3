import { type ContestId, type OptionId } from '@folkmoot/basics';
import { type ContestBallots } from '../polls/poll-ballots';
import { type PollLots } from '../polls/poll-lots';
import { countFundRound } from './count-fund-round';

const bid = (id: string, pence: string) => ({
  id: id as OptionId,
  name: id,
  statement: null,
  about: null,
  pence,
});

/** T59: £40,000; v1–v3 approve two bids of £20,000, v4 one of £10,000. */
const t59: ContestBallots = {
  contest: {
    id: 'contest' as ContestId,
    kind: 'approval',
    constituency: null,
    title: 'Community fund',
    text: '',
    seats: null,
    mostMarks: null,
    first: null,
    confirms: null,
    against: null,
    reopenNominations: null,
    division: null,
    budgetPence: '4000000',
    options: [bid('P1', '2000000'), bid('P2', '2000000'), bid('P3', '1000000')],
  },
  spoilt: 0,
  papers: [
    { preferences: [1, 0], count: 3 },
    { preferences: [2], count: 1 },
  ],
};

const lotsInOrder = (...order: string[]): PollLots => ({
  order: () => order,
  revealed: { secret: '', beacon: '', seed: '' },
});

describe('R-G8: the count of a fund round', () => {
  it('gives the smaller group its share, and the poll’s lots break the tie (T59)', () => {
    const funded = (...order: string[]) => countFundRound(t59, lotsInOrder(...order)).funded;
    expect(funded('P1', 'P2', 'P3')).toEqual(['P1', 'P3']);
    expect(funded('P2', 'P1', 'P3')).toEqual(['P2', 'P3']);
  });
  it('spends what equal shares leave over on what still fits', () => {
    const papers = [
      { preferences: [0], count: 2 },
      { preferences: [2], count: 2 },
      { preferences: [1], count: 1 },
    ];
    const { funded, leftPence } = countFundRound({ ...t59, papers }, lotsInOrder('P1', 'P2', 'P3'));
    expect(funded).toEqual(['P3', 'P1']);
    expect(leftPence).toBe('1000000');
  });
});
