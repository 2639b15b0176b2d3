import {
  type AwaitedStep,
  nextStep,
  type BoxProgress,
  type OpeningStep,
  stepInTurn,
} from './next-step';

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

describe('a scrutineer’s turn in the boxes of a poll', () => {
  const shuffle = (owner: number): AwaitedStep => ({
    awaits: 'scrutineers',
    nextStep: 'shuffle',
    owners: [owner],
  });
  const decryption: AwaitedStep = {
    awaits: 'scrutineers',
    nextStep: 'decryption',
    owners: [2, 3],
  };
  const atWork: AwaitedStep = { awaits: 'server', nextStep: 'decryption', owners: [] };
  const held: AwaitedStep = {
    awaits: 'returning-officer',
    nextStep: 'confirmation',
    owners: [],
  };
  const ready: AwaitedStep = { awaits: 'nobody', nextStep: null, owners: [] };

  it('is the shuffle of any box that waits for them, whoever shuffles the others', () => {
    expect(stepInTurn([shuffle(2), shuffle(2)], 2)).toBe('shuffle');
    expect(stepInTurn([shuffle(3), shuffle(2)], 2)).toBe('shuffle');
    expect(stepInTurn([decryption, shuffle(2)], 2)).toBe('shuffle');
    expect(stepInTurn([shuffle(3), shuffle(3)], 2)).toBeNull();
  });

  it('is the decryption once no box is shuffled any more', () => {
    expect(stepInTurn([decryption, shuffle(3)], 2)).toBeNull();
    expect(stepInTurn([decryption, decryption], 2)).toBe('decryption');
    expect(stepInTurn([decryption, ready], 3)).toBe('decryption');
    expect(stepInTurn([decryption, decryption], 4)).toBeNull();
  });

  it('is nothing while the server is at work, and a box that is held keeps nobody from the others', () => {
    expect(stepInTurn([decryption, atWork], 2)).toBeNull();
    expect(stepInTurn([shuffle(2), atWork], 2)).toBeNull();
    expect(stepInTurn([decryption, held], 2)).toBe('decryption');
    expect(stepInTurn([ready, ready], 2)).toBeNull();
  });
});
