import { nextStep, type BoxProgress, type OpeningStep } from './next-step';

const board = { size: 3, threshold: 2 };
const begun: BoxProgress = {
  ballots: 5,
  hasRankings: true,
  isHeld: false,
  board,
  absent: [],
  made: [],
};
const after = (...made: readonly (readonly [OpeningStep, number])[]): BoxProgress => ({
  ...begun,
  made: made.map(([step, owner]) => ({ step, owner })),
});
const shuffled = [
  ['tally', 0],
  ['shuffle', 1],
  ['shuffle', 2],
  ['shuffle', 3],
  ['shuffle', 4],
] as const;

describe('Belenios specification s.3.4: the opening of a box', () => {
  it('begins with the tally and the server’s shuffle, then the scrutineers’ in turn', () => {
    expect(nextStep(begun)).toEqual({ by: 'server', step: 'tally' });
    expect(nextStep(after(['tally', 0]))).toEqual({ by: 'server', step: 'shuffle' });
    expect(nextStep({ ...after(['tally', 0]), isHeld: true })).toEqual({
      by: 'returning-officer',
      step: 'confirmation',
    });
    expect(nextStep(after(['tally', 0], ['shuffle', 1]))).toEqual({
      by: 'scrutineers',
      step: 'shuffle',
      owners: [2],
    });
    expect(nextStep(after(['tally', 0], ['shuffle', 1], ['shuffle', 2]))).toMatchObject({
      owners: [3],
    });
  });

  it('passes over who is absent, and decrypts when nobody is left to shuffle', () => {
    const one = after(...shuffled.slice(0, 3));
    expect(nextStep({ ...one, absent: [3] })).toMatchObject({ step: 'shuffle', owners: [4] });
    expect(nextStep({ ...one, absent: [3, 4] })).toEqual({ by: 'server', step: 'decryption' });
  });

  it('takes decryptions in any order, also of one who was absent before, until they are enough', () => {
    const ours = [...shuffled, ['decryption', 1]] as const;
    expect(nextStep({ ...after(...ours), absent: [2] })).toEqual({
      by: 'scrutineers',
      step: 'decryption',
      owners: [2, 3, 4],
    });
    expect(nextStep(after(...ours, ['decryption', 4]))).toMatchObject({ owners: [2, 3] });
    expect(nextStep(after(...ours, ['decryption', 4], ['decryption', 2]))).toEqual({
      by: 'server',
      step: 'archive',
    });
  });

  it('shuffles no sums, and opens no empty box', () => {
    const sums = { ...after(['tally', 0]), hasRankings: false };
    expect(nextStep(sums)).toEqual({ by: 'server', step: 'decryption' });
    expect(nextStep({ ...after(['tally', 0]), ballots: 0 })).toEqual({
      by: 'server',
      step: 'archive',
    });
  });

  it('ends with the archive', () => {
    expect(nextStep(after(['archive', 0]))).toEqual({ by: 'nobody' });
  });
});
