import { contest, noLot } from '../../testing/contests';
import { type Contest, fillByCountback, fillByRecount } from '../index';

const twelve = contest(2, { 'A>C': 2, 'B>E': 2, 'E>D>B': 7, 'A>E>B': 1 });

describe('vacancies that cannot be filled so', () => {
  const vacancy = { vacates: 'E', sitting: ['A'], consenting: ['B', 'C'] };

  it.each([
    ['method-fills-no-vacancy', 'meek' as const, vacancy],
    ['not-a-candidate', 'ers97' as const, { ...vacancy, vacates: 'Z' }],
    ['sits-and-stands', 'ers97' as const, { ...vacancy, consenting: ['A', 'B'] }],
    ['sits-and-stands', 'ers97' as const, { ...vacancy, sitting: ['E'] }],
    ['no-seat-vacant', 'ers97' as const, { ...vacancy, sitting: ['A', 'D'] }],
    ['nobody-consents', 'ers97' as const, { ...vacancy, consenting: [] }],
  ])('%s', (code, method, facts) => {
    for (const fill of [fillByRecount, fillByCountback])
      expect(fill(method, twelve, facts, noLot)).toMatchObject({ ok: false, error: { code } });
  });

  it('not-a-candidate: nor was who withdrew', () => {
    const of = { ...twelve, withdrawn: ['D'] };
    for (const fill of [fillByRecount, fillByCountback])
      expect(fill('ers97', of, { ...vacancy, vacates: 'D' }, noLot)).toMatchObject({
        error: { code: 'not-a-candidate' },
      });
  });

  it('method-fills-no-vacancy: tells the methods that do', () => {
    expect(fillByRecount('meek', twelve, vacancy, noLot)).toMatchObject({
      error: {
        says: 'Papers counted by meek cannot fill a vacancy; only those of scottish-stv, ers97, mer-stv can. Hold a by-election.',
      },
    });
  });

  it('an election that cannot be counted, or only with a lot', () => {
    const filled = (of: Contest): unknown => fillByCountback('ers97', of, vacancy, noLot);
    expect(filled({ ...twelve, seats: 0 })).toMatchObject({ error: { code: 'no-seats' } });
    const equal = [{ preferences: [[0, 1]], count: 1 }];
    expect(filled({ ...twelve, papers: equal })).toMatchObject({
      error: { code: 'equal-preferences' },
    });
    const tied = contest(2, { A: 3, B: 3, C: 3, D: 3, E: 3 });
    expect(filled(tied)).toMatchObject({ error: { code: 'lot-needed' } });
  });

  it('never-elected: a countback has no papers to count', () => {
    expect(fillByCountback('ers97', twelve, { ...vacancy, vacates: 'D' }, noLot)).toMatchObject({
      error: { code: 'never-elected' },
    });
  });
});
