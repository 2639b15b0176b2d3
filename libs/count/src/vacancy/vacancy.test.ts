import { valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import schema from '../../count-sheet.schema.json';
import vacancySchema from '../../vacancy-sheet.schema.json';
import { anyContest, lotOrderFor } from '../../testing/arbitraries';
import { contest, lotOrder, noLot, sheetBy } from '../../testing/contests';
import { schemaFaults } from '../../testing/json-schema';
import { seatRule } from '../../testing/seat-rules';
import {
  type CasualVacancy,
  type Contest,
  type CountMethod,
  countSentences,
  fillByCountback,
  fillByNextHighest,
  fillByRecount,
  fillVacancy,
} from '../index';

const methods: CountMethod[] = ['scottish-stv', 'ers97', 'mer-stv'];
const twelve = contest(2, { 'A>C': 2, 'B>E': 2, 'E>D>B': 7, 'A>E>B': 1 });

describe('ERS97 7.1: filling a vacancy by a recount (R-F30 i)', () => {
  it('passes over who vacates: T43, in which E and A were elected and E leaves', () => {
    const vacancy = { vacates: 'E', sitting: ['A'], consenting: ['B', 'C', 'D'] };
    const sheet = valueOf(fillByRecount('ers97', twelve, vacancy, noLot));
    expect(sheet.elected).toEqual(['D']);
    expect(sheet.count!.stages[0]!.votes).toEqual(['3.00', '2.00', '0.00', '7.00', null]);
    expect(sheet.count!.elected).toEqual(['D', 'A']);
  });

  it('passes over who does not consent (R-F29)', () => {
    const vacancy = { vacates: 'E', sitting: ['A'], consenting: ['B', 'C'] };
    const sheet = valueOf(fillByRecount('ers97', twelve, vacancy, noLot));
    expect(sheet.elected).toEqual(['B']);
    expect(sheet.count!.stages[0]!.votes).toEqual(['3.00', '9.00', '0.00', null, null]);
  });

  it('never excludes who sits; the next lowest goes instead', () => {
    const of = contest(2, { 'A>B': 8, 'B>C': 1, 'C>D': 8, 'D>C': 7, 'E>D': 6 });
    const vacancy = { vacates: 'A', sitting: ['E'], consenting: ['B', 'C', 'D'] };
    const { count, elected } = valueOf(fillByRecount('mer-stv', of, vacancy, noLot));
    expect(count!.stages.flatMap(({ excluded }) => excluded)).not.toContain('E');
    expect(count!.stages[1]!.why.reason).toMatch(
      /^E cannot be excluded, as at least 1 must be elected from the sitting members\. Of the others: D /,
    );
    expect(elected).toHaveLength(1);
  });

  it('keeps the seats that the rules keep for a group', () => {
    const of = { ...twelve, seatRules: [seatRule('Nurses', 'CE', 1, null)] };
    const vacancy = { vacates: 'E', sitting: ['A'], consenting: ['B', 'C', 'D'] };
    expect(valueOf(fillByRecount('ers97', of, vacancy, noLot)).elected).toEqual(['C']);
    expect(fillByRecount('ers97', of, { ...vacancy, consenting: ['B', 'D'] }, noLot)).toMatchObject(
      { error: { code: 'seat-rules-cannot-be-met' } },
    );
  });

  it('keeps them as far as somebody of the group consents, where a seat of a body is filled (R-F36)', () => {
    const of = { ...twelve, seatRules: [seatRule('Nurses', 'CE', 1, null)] };
    const filled = (...consenting: string[]) =>
      valueOf(
        fillVacancy('recount', 'ers97', of, { vacates: 'E', sitting: ['A'], consenting }, noLot),
      ).elected;
    expect(filled('B', 'C', 'D')).toEqual(['C']);
    expect(filled('B', 'D')).toEqual(
      valueOf(
        fillByRecount(
          'ers97',
          twelve,
          { vacates: 'E', sitting: ['A'], consenting: ['B', 'D'] },
          noLot,
        ),
      ).elected,
    );
  });
});

describe('filling a vacancy by countback (R-F30 ii)', () => {
  it('counts the first preferences of a member elected at the first stage', () => {
    const of = contest(2, { 'A>B': 5, 'A>C': 7, 'A>D>B': 4, B: 4, C: 1, D: 9 });
    const vacancy = { vacates: 'A', sitting: ['D'], consenting: ['B', 'C'] };
    const sheet = valueOf(fillByCountback('scottish-stv', of, vacancy, noLot));
    expect(sheet.count!.valid).toBe(16);
    expect(sheet.count!.stages[0]!.votes).toEqual([null, '9.00000', '7.00000', null]);
    expect(sheet.elected).toEqual(['B']);
  });

  it('counts papers at the values at which they were held', () => {
    const of = contest(3, { 'A>B>E': 14, 'B>D': 6, C: 5, D: 3, E: 2 });
    const vacancy = { vacates: 'B', sitting: ['A', 'C'], consenting: ['D', 'E'] };
    const { count, elected } = valueOf(fillByCountback('scottish-stv', of, vacancy, noLot));
    expect(count!.stages[0]!.votes).toEqual([null, null, null, '6.00000', '5.99998']);
    expect(count!.quota).toBe('6.00000');
    expect(elected).toEqual(['D']);
  });

  it('gives a paper to the first who consents, also one whom it named before the member who vacates', () => {
    const of = contest(1, { A: 6, B: 3, 'C>A': 2, D: 4 });
    const vacancy = { vacates: 'A', sitting: [], consenting: ['B', 'C', 'D'] };
    const { count, elected } = valueOf(fillByCountback('ers97', of, vacancy, noLot));
    expect(count!.stages[0]!.votes).toEqual([null, '0.00', '2.00', '0.00']);
    expect(elected).toEqual(['C']);
  });

  it('excludes the lowest until one has more than half of what is in play', () => {
    const of = contest(1, { 'A>B>D': 4, 'A>C': 5, 'A>D': 3, B: 1 });
    const vacancy = { vacates: 'A', sitting: [], consenting: ['B', 'C', 'D'] };
    const { count, elected } = valueOf(fillByCountback('mer-stv', of, vacancy, noLot));
    expect(count!.stages.map(({ action, of: who }) => [action, ...who].join(' '))).toEqual([
      'first-preferences',
      'exclusion D',
    ]);
    expect(elected).toEqual(['C']);
    expect(count!.stages[1]!.quota).toBe('4.51');
    expect(countSentences(count!)).toEqual([
      'Stage 1: 12 papers go to the candidates who consent, at the value at which the member held it; more than half of the votes in play elects. Nobody is elected.',
      'Stage 2: D has the fewest votes and is excluded. The votes, 3, move: 3 to nobody (non-transferable). C is elected.',
    ]);
  });

  it('leaves out what was rejected at the election, and the seat rules', () => {
    const of = {
      ...contest(1, { 'A>B': 1 }, 'C'),
      rejected: [{ ground: 'no-first-preference' as const, papers: 2 }],
      seatRules: [seatRule('Nurses', 'A', 1, null)],
    };
    const vacancy = { vacates: 'A', sitting: [], consenting: ['B', 'C'] };
    const { count, elected } = valueOf(fillByCountback('ers97', of, vacancy, lotOrder(...'ABC')));
    expect(elected).toEqual(['B']);
    expect(count).toMatchObject({ rejected: [], seatRules: [], valid: 1 });
    expect(countSentences(count!)[0]).toMatch(/^Stage 1: 1 paper goes to the candidates/);
  });

  it('wants a lot for a dead heat', () => {
    const of = contest(1, { 'A>B': 4, 'A>C': 4, B: 1 });
    const vacancy = { vacates: 'A', sitting: [], consenting: ['B', 'C'] };
    expect(fillByCountback('ers97', of, vacancy, noLot)).toMatchObject({
      error: { code: 'lot-needed', tied: ['B', 'C'] },
    });
    const sheet = valueOf(fillByCountback('ers97', of, vacancy, lotOrder('A', 'C', 'B')));
    expect(sheet.elected).toEqual(['C']);
  });

  it('elects who alone consents, without a count', () => {
    const vacancy = { vacates: 'E', sitting: ['A'], consenting: ['C'] };
    const sheet = valueOf(fillByCountback('ers97', twelve, vacancy, noLot));
    expect(sheet).toMatchObject({ elected: ['C'], count: null });
    expect(sheet.why).toEqual({
      citation: 'Countback, rule 2',
      reason: 'One candidate alone consents and is elected.',
    });
  });
});

const elections = anyContest
  .filter(({ candidates, seats, withdrawn }) => candidates.length - withdrawn.length > seats + 1)
  .chain((of) => fc.tuple(fc.constant(of), lotOrderFor(of), fc.nat()));

describe.each(methods)('laws of vacancies after %s', (method) => {
  const holds = (
    law: (of: Contest, terms: ReturnType<typeof lotOrder>, vacancy: CasualVacancy) => void,
  ): void =>
    fc.assert(
      fc.property(elections, ([of, order, pick]) => {
        const terms = lotOrder(...order);
        const { elected } = sheetBy(method, of, terms);
        const vacates = elected[pick % elected.length]!;
        const sitting = elected.filter((id) => id !== vacates);
        const consenting = of.candidates
          .map(({ id }) => id)
          .filter((id) => ![...of.withdrawn, ...elected].includes(id));
        law(of, terms, { vacates, sitting, consenting });
      }),
      { numRuns: 100 },
    );

  it('a recount keeps all who sit and adds one who consents', () => {
    holds((of, terms, vacancy) => {
      const sheet = valueOf(fillByRecount(method, of, vacancy, terms));
      expect(sheet.elected).toHaveLength(1);
      expect(vacancy.consenting).toContain(sheet.elected[0]);
      expect([...sheet.count!.elected].sort()).toEqual(
        [...vacancy.sitting, ...sheet.elected].sort(),
      );
      expect(schemaFaults(vacancySchema, sheet)).toEqual([]);
      expect(schemaFaults(schema, sheet.count)).toEqual([]);
    });
  });

  it('a countback of first preferences is the alternative vote among those who consent', () => {
    holds((of, terms, vacancy) => {
      const first = sheetBy(method, of, terms);
      const sheet = valueOf(fillByCountback(method, of, vacancy, terms));
      expect(sheet.elected).toHaveLength(1);
      expect(schemaFaults(vacancySchema, sheet)).toEqual([]);
      if (sheet.count) expect(schemaFaults(schema, sheet.count)).toEqual([]);
      if (!first.stages[0]!.elected.includes(vacancy.vacates) || !sheet.count) return;
      const ids = of.candidates.map(({ id }) => id);
      const own = [...of.papers].filter(({ preferences }) => {
        const listed = preferences.map((place) => ids[place as number]!);
        return listed.find((id) => !of.withdrawn.includes(id)) === vacancy.vacates;
      });
      const withdrawn = ids.filter((id) => !vacancy.consenting.includes(id));
      const plain = sheetBy('irv', { ...of, seats: 1, withdrawn, papers: own }, terms);
      expect(sheet.elected).toEqual(plain.elected);
    });
  });
});

describe('filling a vacancy with the next candidate (R-E11 b)', () => {
  const of = contest(2, { A: 9, B: 8, C: 5, D: 5, E: 2 });
  const vacancy = { vacates: 'A', sitting: ['B'], consenting: ['C', 'E'] };

  it('is whoever consents and had most votes', () => {
    const sheet = valueOf(fillByNextHighest('fptp', of, vacancy, noLot));
    expect(sheet).toMatchObject({ way: 'next-highest', elected: ['C'], count: null });
    expect(sheet.why.reason).toBe('Of those who consent, C had the most votes, 5 votes.');
    expect(schemaFaults(vacancySchema, sheet)).toEqual([]);
    const alone = { ...vacancy, consenting: ['E'] };
    expect(valueOf(fillByNextHighest('fptp', of, alone, noLot)).elected).toEqual(['E']);
  });

  it('is drawn by lot among equals', () => {
    const equal = { ...vacancy, consenting: ['C', 'D', 'E'] };
    expect(fillByNextHighest('fptp', of, equal, noLot)).toMatchObject({
      error: { code: 'lot-needed', tied: ['C', 'D'] },
    });
    const sheet = valueOf(fillByNextHighest('fptp', of, equal, lotOrder(...'DCABE')));
    expect(sheet.elected).toEqual(['D']);
    expect(sheet.why.reason).toContain('by lot among C and D');
  });

  it('is nobody where papers rank', () => {
    expect(fillByNextHighest('scottish-stv', of, vacancy, noLot)).toMatchObject({
      error: { code: 'method-fills-no-vacancy' },
    });
    expect(valueOf(fillVacancy('next-highest', 'fptp', of, vacancy, noLot)).elected).toEqual(['C']);
  });
});
