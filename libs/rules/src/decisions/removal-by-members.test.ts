import { plainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type ResolutionFacts, type SpecialNotice } from '../facts';
import { type Outcome } from '../outcome';
import { workerCoOp } from '../presets/worker-co-op';
import { type Hearing } from '../statute/right-to-be-heard';
import { removing, removedByAct } from '../testing/year';
import { membersVote } from '../testing/facts';
import { decide } from './decide';

const noticed = (change: Partial<SpecialNotice>): Partial<ResolutionFacts> => ({
  specialNotice: { ...removedByAct.specialNotice, ...change },
});
const silent: ResolutionFacts = {
  ...membersVote('members-remove-director', 20, 1),
  participation: [{ constituency: 'workers', entitled: 30, tookPart: 21 }],
  ...removing('council:workers'),
};
const remove = (change: Partial<ResolutionFacts>): Outcome =>
  decide(workerCoOp, { ...silent, ...removedByAct, ...change });
const failing = ({ derivation }: Outcome) => derivation.find(({ holds }) => !holds);

describe('R-A24: special notice of the removal of a director', () => {
  it('comes 28 clear days before the meeting, and not 27', () => {
    const on = (receivedOn: string) =>
      remove(noticed({ receivedOn: plainDate(receivedOn), copySentOn: plainDate('2026-06-12') }));
    expect(on('2026-06-11')).toMatchObject({
      verdict: 'carried',
      effects: [
        { type: 'term-ends', term: 'term-7' },
        { type: 'filing-due', what: 'Notice that a director has left', by: '2026-09-16' },
      ],
    });
    expect(on('2026-06-12')).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(failing(on('2026-06-12'))).toMatchObject({
      rule: 'R-A24',
      citation: 'Companies Act 2006 ss.312, 360',
      comparison: { left: '27', right: '28' },
    });
  });
  it('stands when the meeting is called after it for a day within 28 days, and not when called before', () => {
    const called = (calledOn: string) =>
      remove(
        noticed({
          receivedOn: plainDate('2026-06-20'),
          copySentOn: plainDate('2026-06-20'),
          calledOn: plainDate(calledOn),
        }),
      ).verdict;
    expect(called('2026-06-20')).toBe('carried');
    expect(called('2026-06-19')).toBe('unlawful');
  });
  it('reaches the members 14 clear days before the meeting, and not 13', () => {
    const told = (toldOn: string) => remove(noticed({ toldOn: plainDate(toldOn) }));
    expect(told('2026-06-25').verdict).toBe('carried');
    expect(failing(told('2026-06-26'))).toMatchObject({
      rule: 'R-A24',
      comparison: { left: '13', right: '14' },
    });
  });
  it('is needed, and nothing is taken for granted', () => {
    const outcome = decide(workerCoOp, { ...silent, hearing: removedByAct.hearing });
    expect(outcome.verdict).toBe('unlawful');
    expect(outcome.headline).toContain('Nothing says that special notice of it was given');
  });
});

describe('R-A25: the director can answer', () => {
  it('has a copy of the notice, between the day it came and the meeting', () => {
    const copy = (copySentOn: string) => remove(noticed({ copySentOn: plainDate(copySentOn) }));
    expect(copy('2026-06-02').verdict).toBe('carried');
    expect(copy('2026-07-09').verdict).toBe('carried');
    for (const day of ['2026-05-31', '2026-07-10'])
      expect(failing(copy(day))).toMatchObject({
        rule: 'R-A25',
        citation: 'Companies Act 2006 s.169',
      });
  });
  it('is heard, and what they wrote reaches the members unless a court says otherwise', () => {
    const { hearing } = removedByAct;
    const answered = (change: Partial<Hearing>) =>
      remove({ hearing: { ...hearing, ...change } }).verdict;
    for (const representations of ['none-made', 'read-out', 'withheld-by-court'] as const)
      expect(answered({ representations })).toBe('carried');
    expect(answered({ representations: 'ignored' })).toBe('unlawful');
    expect(answered({ heard: false })).toBe('unlawful');
    const { specialNotice } = removedByAct;
    const unheard = decide(workerCoOp, { ...silent, specialNotice });
    expect(unheard.headline).toContain('Nothing says that the director could answer');
  });
  it('is removed at a meeting: nothing is decided before it is held', () => {
    expect(remove({ decidedOn: plainDate('2026-07-10') }).verdict).toBe('carried');
    const early = remove({ decidedOn: plainDate('2026-07-09') });
    expect(failing(early)).toMatchObject({
      rule: 'R-A25',
      citation: 'Companies Act 2006 s.168',
    });
  });
  it('is no company’s director elsewhere, where the rules of the society say how', () => {
    const society: Constitution = { ...workerCoOp, legalForm: 'co-operative-society' };
    expect(decide(society, silent).verdict).toBe('carried');
  });
});
