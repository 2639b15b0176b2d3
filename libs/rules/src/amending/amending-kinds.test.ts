import { type DecisionKind } from '../constitution';
import { workerCoOp } from '../presets/worker-co-op';
import { withKind } from '../testing/facts';
import { amendingKinds, isByAllMembers } from './amending-kinds';

const articles = workerCoOp.decisionKinds.find(({ subject }) => subject === 'articles')!;
const kind = (code: string, change: Partial<DecisionKind>): DecisionKind => ({
  ...articles,
  code,
  ...change,
});
const codes = (decisionKinds: readonly DecisionKind[], legalForm = workerCoOp.legalForm) =>
  amendingKinds({ legalForm, decisionKinds }).map(({ code }) => code);
const share = (numerator: number, denominator: number) => ({
  threshold: { numerator, denominator, strict: false },
});

describe('R-A41: by which kinds of decision a constitution is altered', () => {
  it('comes the easiest first: what is not entrenched, then by the share that is needed', () => {
    const entrenched = kind('entrenched', { entrenched: 'on-formation', ...share(3, 4) });
    const harder = kind('harder', share(9, 10));
    const easier = kind('easier', share(3, 4));
    const inOrder = ['easier', 'harder', 'entrenched'];
    expect(codes([entrenched, harder, easier])).toEqual(inOrder);
    expect(codes([easier, harder, entrenched])).toEqual(inOrder);
    expect(codes([harder, entrenched, easier])).toEqual(inOrder);
  });
  it('a company that names none alters it by special resolution, and by none about something else', () => {
    const { decisionKinds, legalForm } = withKind('council-resolution', {
      inLaw: 'special',
      effect: 'none',
    });
    expect(codes(decisionKinds, legalForm)).toEqual([
      'members-special-resolution',
      'council-resolution',
    ]);
    const winding = withKind('members-special-resolution', { subject: 'dissolution' });
    expect(codes(winding.decisionKinds, winding.legalForm)).toEqual([]);
    expect(codes(decisionKinds, 'co-operative-society')).toEqual([]);
  });
  it('all members agree when each of them must: legal members, all of those entitled, the whole', () => {
    const all = { denominator: 'ELIGIBLE_TOTAL', ...share(1, 1) } as const;
    expect(isByAllMembers(kind('all', all))).toBe(true);
    expect(isByAllMembers(kind('all', { ...all, denominator: 'MEMBERS_ALL_SIGNED' }))).toBe(true);
    expect(isByAllMembers(kind('all', { ...all, denominator: 'VOTES_CAST' }))).toBe(false);
    expect(isByAllMembers(kind('all', { ...all, electorate: 'members' }))).toBe(false);
    expect(isByAllMembers(kind('all', { ...all, ...share(99, 100) }))).toBe(false);
  });
});
