import { valueOf } from '@folkmoot/basics';
import { countExhaustive } from './exhaustive/count-exhaustive';
import { countIrv } from './irv/count-irv';
import { lastStage } from './last-stage';
import { countScottishStv } from './scottish-stv/count-scottish-stv';

const papers = (...lines: readonly (readonly [readonly number[], number])[]) =>
  lines.map(([preferences, count]) => ({ preferences, count }));
const contest = {
  id: 'c',
  title: 'Chair',
  seats: 1,
  candidates: ['Ann', 'Bob', 'None'].map((name) => ({ id: name, name })),
  withdrawn: [],
  rejected: [],
  reopenNominations: 'None',
};
const terms = { lotOrder: ['Ann', 'Bob', 'None'], inputSha256: '0'.repeat(64) };

describe('R-E7: the votes of the last stage', () => {
  it('are those still in play, and not of papers that ran out', () => {
    const sheet = countIrv(
      { ...contest, papers: papers([[0], 6], [[1], 5], [[2, 0], 2], [[2], 1]) },
      terms,
    );
    expect(sheet.ok && lastStage(sheet.value)).toEqual({ elected: 8, others: 5 });
  });
  it('are all for others where whoever stands for nobody has won', () => {
    const sheet = countIrv({ ...contest, papers: papers([[2], 5], [[1], 4]) }, terms);
    expect(sheet.ok && lastStage(sheet.value)).toEqual({ elected: 0, others: 9 });
  });
  it('are those of the last ballot where several were held', () => {
    const laterRounds = [{ papers: papers([[0], 4], [[1], 5]), rejected: [] }];
    const sheet = countExhaustive(
      { ...contest, papers: papers([[0], 4], [[1], 3], [[2], 2]), laterRounds },
      terms,
    );
    expect(sheet.ok && lastStage(sheet.value)).toEqual({ elected: 5, others: 4 });
  });
  it('are not told of a method that gives papers a value', () => {
    const { reopenNominations: _, ...plain } = contest;
    const seats = { ...plain, seats: 2, candidates: [...plain.candidates, { id: 'D', name: 'D' }] };
    const given = { ...seats, papers: papers([[0, 1], 7], [[1], 4], [[2], 2], [[3], 1]) };
    const sheet = valueOf(
      countScottishStv(given, { ...terms, lotOrder: ['Ann', 'Bob', 'None', 'D'] }),
    );
    expect(() => lastStage(sheet)).toThrow(RangeError);
  });
});
