import { type Constitution, type DecisionKind } from '../constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { consumerCoOp } from '../presets/consumer-co-op';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { workerCoOp } from '../presets/worker-co-op';
import { amendingKinds } from './amending-kinds';
import { amendingKindFor, checkAmendment } from './check-amendment';

const next = (was: Constitution, change: Partial<Constitution>): Constitution => ({
  ...was,
  version: was.version + 1,
  ...change,
});

const kind = (of: Constitution, code: string): DecisionKind =>
  of.decisionKinds.find((known) => known.code === code)!;

const withKind = (of: Constitution, code: string, change: Partial<DecisionKind>): Constitution =>
  next(of, {
    decisionKinds: of.decisionKinds.map((known) =>
      known.code === code ? { ...known, ...change } : known,
    ),
  });

const quorum = { ...cicMembersCouncil.councilQuorum, numerator: 1, denominator: 2 };

describe('R-A41, s.21: by which kind of decision a constitution is altered', () => {
  it('is a special resolution where a company’s constitution names none', () => {
    expect(amendingKinds(cicMembersCouncil).map(({ code }) => code)).toEqual([
      'members-special-resolution',
    ]);
  });

  it('is the kind that is for it where there is one, the easier first', () => {
    expect(amendingKinds(workerCoOp).map(({ code }) => code)).toEqual([
      'members-alter-articles',
      'members-alter-entrenched',
    ]);
    expect(amendingKinds(consumerCoOp).map(({ code }) => code)).toEqual(['members-amend-rules']);
    expect(amendingKinds(nhsFoundationTrust).map(({ code }) => code)).toEqual([
      'council-amend-constitution',
    ]);
  });

  it('is none in a society whose rules name none', () => {
    const silent = {
      ...consumerCoOp,
      decisionKinds: consumerCoOp.decisionKinds.filter(({ subject }) => subject !== 'articles'),
    };
    expect(amendingKinds(silent)).toEqual([]);
    const check = checkAmendment(silent, kind(consumerCoOp, 'members-resolution'), silent);
    expect(check.refusal).toEqual({
      code: 'kind-cannot-amend',
      says: 'The constitution in force has no kind of decision that adopts a new version of it.',
    });
  });

  it('is no other kind', () => {
    const proposed = next(cicMembersCouncil, { councilQuorum: quorum });
    const { refusal } = checkAmendment(
      cicMembersCouncil,
      kind(cicMembersCouncil, 'council-resolution'),
      proposed,
    );
    expect(refusal).toEqual({
      code: 'kind-cannot-amend',
      says: 'A new version of the constitution is adopted by “Special resolution of the members”, not by “Resolution of the council”.',
    });
  });
});

describe('a new version', () => {
  const special = kind(cicMembersCouncil, 'members-special-resolution');
  const refused = (document: unknown) =>
    checkAmendment(cicMembersCouncil, special, document).refusal;

  it('may change what is not entrenched', () => {
    const proposed = next(cicMembersCouncil, { councilQuorum: quorum });
    const { steps, refusal } = checkAmendment(cicMembersCouncil, special, proposed);
    expect(refusal).toBeNull();
    expect(steps.every(({ holds }) => holds)).toBe(true);
    expect(amendingKindFor(cicMembersCouncil, proposed)).toBe(special);
  });

  it('R-I13: is sound', () => {
    expect(refused({ ...next(cicMembersCouncil, {}), decisionKinds: [] })).toMatchObject({
      code: 'constitution-invalid',
      says: expect.stringMatching(/^The new version is refused at \/decisionKinds: /),
    });
    expect(refused('no constitution')).toMatchObject({ code: 'constitution-invalid' });
  });

  it('is of the same body', () => {
    expect(refused(next(cicMembersCouncil, { jurisdiction: 'scotland' }))).toEqual({
      code: 'another-body',
      says: 'A new version is of the same body: keep “jurisdiction” as it is, england-and-wales.',
    });
    expect(refused({ ...workerCoOp, version: 2 })).toMatchObject({ code: 'another-body' });
  });

  it.each([1, 3])('follows the one in force: it is not version %s', (version) => {
    expect(refused({ ...cicMembersCouncil, councilQuorum: quorum, version })).toEqual({
      code: 'not-the-next-version',
      says: 'The new version follows version 1: it is version 2.',
    });
  });

  it('changes something', () => {
    expect(refused(next(cicMembersCouncil, {}))).toMatchObject({ code: 'nothing-changed' });
  });
});

describe('R-A41, s.22: what is entrenched', () => {
  const alter = kind(workerCoOp, 'members-alter-articles');
  const agree = kind(workerCoOp, 'members-alter-entrenched');
  const byShares = next(workerCoOp, { voting: { basis: 'share', cites: ['Articles'] } });
  const harmless = next(workerCoOp, { councilName: 'Directors' });

  it('T13: is not altered by three quarters, however many they are', () => {
    expect(checkAmendment(workerCoOp, alter, byShares).refusal).toEqual({
      code: 'entrenched',
      says: '“Voting, basis: member becomes share” changes what is entrenched: only “Alteration of an entrenched article” can.',
    });
  });

  it('is altered by the decision that protects it, which all members agree to', () => {
    expect(checkAmendment(workerCoOp, agree, byShares).refusal).toBeNull();
    expect(amendingKindFor(workerCoOp, byShares)).toBe(agree);
  });

  it('leaves the rest to a special resolution', () => {
    expect(amendingKindFor(workerCoOp, harmless)).toBe(alter);
  });

  it('protects its own protection', () => {
    const weaker = withKind(workerCoOp, agree.code, {
      threshold: { numerator: 9, denominator: 10, strict: false },
    });
    expect(checkAmendment(workerCoOp, alter, weaker).refusal).toMatchObject({ code: 'entrenched' });
    expect(checkAmendment(workerCoOp, agree, weaker).refusal).toBeNull();
    const gone = next(workerCoOp, {
      decisionKinds: workerCoOp.decisionKinds.filter(({ code }) => code !== agree.code),
    });
    expect(checkAmendment(workerCoOp, alter, gone).refusal).toMatchObject({ code: 'entrenched' });
  });

  it('is everything where the kind does not say what it protects', () => {
    const { protects: _, ...silent } = agree;
    const all: Constitution = {
      ...workerCoOp,
      decisionKinds: workerCoOp.decisionKinds.map((one) => (one === agree ? silent : one)),
    };
    expect(checkAmendment(all, alter, { ...harmless, decisionKinds: all.decisionKinds })).toEqual(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'entrenched' }) }),
    );
  });
});

describe('R-A41, s.22(2): entrenching', () => {
  const special = kind(cicMembersCouncil, 'members-special-resolution');
  const entrenched: DecisionKind = {
    ...special,
    code: 'members-alter-entrenched',
    title: 'Alteration of what is entrenched',
    subject: 'articles',
    threshold: { numerator: 9, denominator: 10, strict: false },
    entrenched: 'by-all-members',
    protects: ['/voting'],
  };
  const proposed = (change: Partial<DecisionKind> = {}) =>
    next(cicMembersCouncil, {
      decisionKinds: [...cicMembersCouncil.decisionKinds, { ...entrenched, ...change }],
    });

  it('needs the agreement of all members', () => {
    expect(checkAmendment(cicMembersCouncil, special, proposed()).refusal).toEqual({
      code: 'entrenches',
      says: 'It entrenches “Alteration of what is entrenched”, which needs the agreement of all members.',
    });
    const everybody: DecisionKind = {
      ...special,
      denominator: 'ELIGIBLE_TOTAL',
      threshold: { numerator: 1, denominator: 1, strict: false },
    };
    expect(checkAmendment(cicMembersCouncil, everybody, proposed()).refusal).toBeNull();
  });

  it('is not said to have been there from the beginning', () => {
    expect(
      checkAmendment(cicMembersCouncil, special, proposed({ entrenched: 'on-formation' })).refusal,
    ).toEqual({
      code: 'entrenches',
      says: '“Alteration of what is entrenched” was not entrenched on formation. Say “by-all-members”.',
    });
  });

  it.each<Partial<DecisionKind>>([
    { protects: ['/voting', '/offices'] },
    { turnout: { numerator: 1, denominator: 2 } },
    { consentOf: ['The founder'] },
    { eachConstituency: ['workers'] },
  ])('is also to make it harder than it was: %j', (change) => {
    const agree = kind(workerCoOp, 'members-alter-entrenched');
    const base = withKind(workerCoOp, agree.code, {
      threshold: { numerator: 9, denominator: 10, strict: false },
    });
    const harder = withKind(base, agree.code, change);
    expect(checkAmendment(base, kind(base, agree.code), harder).refusal).toMatchObject({
      code: 'entrenches',
    });
  });
});
