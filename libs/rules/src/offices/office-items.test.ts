import { plainDate, valueOf } from '@folkmoot/basics';
import { type Constitution, type NomineeCheck } from '../constitution';
import { decide } from '../decisions/decide';
import { type OfficeItem } from '../facts';
import { type Outcome } from '../outcome';
import { checkConstitution } from '../parsing/parse-constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { nhsFoundationTrust } from '../presets/nhs-foundation-trust';
import { council, councilVote, putForward, replied } from '../testing/facts';
import { appointing, everybody, removing } from '../testing/year';
import { ask } from '../questions';
import { stepsBeforeVote } from './before-the-vote';

const rulesOf = (change: Partial<NonNullable<Constitution['appointments']>>): Constitution => ({
  ...cicMembersCouncil,
  appointments: { ...cicMembersCouncil.appointments!, ...change },
});

describe('R-E7: the council appoints whoever was properly put forward', () => {
  const appoint = (
    change: Partial<OfficeItem> = {},
    constitution: Constitution = cicMembersCouncil,
  ): Outcome =>
    decide(
      constitution,
      councilVote({ kind: 'council-appoint-ned', ...appointing('ned'), item: putForward(change) }),
    );
  const whyNot = (outcome: Outcome) => {
    expect(outcome).toMatchObject({ verdict: 'unlawful', effects: [] });
    return outcome.headline;
  };
  const checks = putForward().nominee!.checks;
  const without = (gone: NomineeCheck) =>
    appoint({ nominee: { memberOf: [], checks: checks.filter(({ check }) => check !== gone) } });

  it('and says so, step by step, in whole numbers', () => {
    const { verdict, derivation, effects } = appoint();
    expect(verdict).toBe('carried');
    expect(derivation.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['R-E6', 'R-E7', 'R-E10', 'R-A46']),
    );
    expect(effects).toMatchObject([
      { type: 'term-begins', office: 'ned' },
      { type: 'filing-due', by: '2026-10-15' },
    ]);
  });
  it('nobody where nothing is said of how it came before the council', () => {
    const { item: _, ...unsaid } = appointing('ned');
    const outcome = decide(
      cicMembersCouncil,
      councilVote({ kind: 'council-appoint-ned', ...unsaid }),
    );
    expect(whyNot(outcome)).toContain('Nothing says who presided');
  });
  it('R-E6: not at an item that the chair presided over, nor the nominee', () => {
    const chair = { id: 'm-1', name: 'Carl Chair' };
    expect(whyNot(appoint({ presidedBy: chair, chair }))).toContain('must leave the chair');
    expect(whyNot(appoint({ presidedBy: { id: 'p-9', name: 'Robin Lund' } }))).toContain(
      'about themselves',
    );
  });
  it('R-D5, R-E7: council members are the majority of the committee, half is not enough', () => {
    const committee = (councilMembers: number, sat = 4) =>
      appoint({ committee: { members: 6, councilMembers, sat } });
    expect(committee(4).verdict).toBe('carried');
    expect(whyNot(committee(3))).toContain('2 × 3 = 6 is not more than 6');
    expect(whyNot(committee(4, 1))).toContain('quorate');
    const { committee: _, ...unrecommended } = putForward();
    expect(
      whyNot(
        decide(
          cicMembersCouncil,
          councilVote({ kind: 'council-appoint-ned', ...appointing('ned'), item: unrecommended }),
        ),
      ),
    ).toContain('No nominations committee');
  });
  it.each([
    ['interests-declared', 'R-E7'],
    ['fit-and-proper', 'R-E7'],
    ['not-disqualified', 'R-E10'],
    ['identity-verified', 'R-A46'],
  ] as const)('not without the check %s, and not where it failed', (check, rule) => {
    const missing = without(check);
    expect(whyNot(missing)).toContain('cannot hold the office until');
    expect(missing.derivation.find(({ holds }) => !holds)?.rule).toBe(rule);
    const failed = checks.map((one) => (one.check === check ? { ...one, inOrder: false } : one));
    expect(whyNot(appoint({ nominee: { memberOf: [], checks: failed } }))).toContain(
      'Saturday 20 June 2026',
    );
  });
  it('asks nothing of the kind where the constitution does not', () => {
    const { appointments: _, ...votesAlone } = cicMembersCouncil;
    expect(without('fit-and-proper').verdict).toBe('unlawful');
    const { item: __, ...unsaid } = appointing('ned');
    expect(
      decide(votesAlone, councilVote({ kind: 'council-appoint-ned', ...unsaid })).verdict,
    ).toBe('carried');
  });
  it('R-D6: a director of a foundation trust is a member of a public constituency', () => {
    const trust = (change: Partial<OfficeItem>) =>
      decide(nhsFoundationTrust, {
        ...councilVote({ kind: 'council-appoint-ned', ...appointing('ned') }),
        participation: everybody(nhsFoundationTrust, 'council-appoint-ned'),
        item: putForward(change),
      });
    expect(trust({}).verdict).toBe('carried');
    expect(trust({}).effects).toHaveLength(1);
    expect(whyNot(trust({ nominee: { memberOf: ['staff-other'], checks } }))).toContain(
      'must be a member of Public: north or Public: south or Patients and carers',
    );
    expect(whyNot(trust({ atGeneralMeeting: false }))).toContain('general meeting of the council');
  });
  it('is a matter of its own: who is elected to a seat is not asked for checks', () => {
    const coOption = councilVote({
      kind: 'council-co-opt',
      votesFor: 16,
      votesAgainst: 0,
      abstained: 0,
      participation: council(10, 6, 0).map((line) =>
        line.constituency === 'partners' ? { ...line, entitled: 0 } : line,
      ),
      ...appointing('council:partners'),
    });
    const { item: _, ...unasked } = coOption;
    expect(decide(cicMembersCouncil, unasked).verdict).toBe('carried');
  });
});

describe('R-E8: the council removes whoever could answer first', () => {
  const remove = (
    votesFor: number,
    entitled: number,
    change: Partial<OfficeItem> = {},
    constitution = cicMembersCouncil,
  ): Outcome =>
    decide(
      constitution,
      councilVote({
        kind: 'council-remove-chair',
        votesFor,
        votesAgainst: 0,
        abstained: 0,
        participation: [
          { constituency: 'staff', entitled: 10, tookPart: 10 },
          { constituency: 'community', entitled: entitled - 10, tookPart: votesFor - 10 },
        ],
        ...removing('chair'),
        item: replied(change),
      }),
    );

  it('T37: 16 of 22 in office are not three quarters, 17 are', () => {
    expect(remove(16, 22).verdict).toBe('lost');
    expect(remove(17, 22)).toMatchObject({
      verdict: 'carried',
      effects: [{ type: 'term-ends' }, { type: 'filing-due', by: '2026-09-16' }],
    });
  });
  it('members left out of the vote are in office all the same', () => {
    expect(remove(16, 21, { leftOut: 0 }).verdict).toBe('carried');
    expect(remove(16, 21, { leftOut: 1 }).verdict).toBe('lost');
    expect(remove(17, 21, { leftOut: 1 }).verdict).toBe('carried');
    expect(remove(17, 21, { leftOut: -1 }).verdict).toBe('unlawful');
    expect(remove(17, 21, { leftOut: 0.5 }).verdict).toBe('unlawful');
  });
  it('R-E12: and count for the quorum', () => {
    const leftOut = (others: number) =>
      decide(
        cicMembersCouncil,
        councilVote({
          kind: 'council-appoint-ned',
          votesFor: 6,
          votesAgainst: 0,
          abstained: 0,
          participation: [
            { constituency: 'staff', entitled: 10, tookPart: 5 },
            { constituency: 'community', entitled: 8, tookPart: 1 },
          ],
          ...appointing('ned'),
          item: putForward({ leftOut: others }),
        }),
      ).verdict;
    expect(leftOut(0)).toBe('carried');
    expect(leftOut(1)).toBe('no-quorum');
  });
  it('R-A17: on the fifteenth day after the reasons were sent, not the fourteenth', () => {
    const vote = (voteFrom: string) =>
      remove(20, 22, {
        notice: { givenOn: plainDate('2026-06-20'), voteFrom: plainDate(voteFrom), reply: null },
      });
    expect(vote('2026-07-05').verdict).toBe('carried');
    expect(vote('2026-07-05').derivation.map(({ says }) => says)).toContainEqual(
      'Morgan Ashe could reply, and did not.',
    );
    expect(vote('2026-07-04').headline).toContain('13 (clear days) is not at least 14 (needed)');
  });
  it('R-E8: while it is prepared nothing says that they did not reply, as they still may', () => {
    const kind = cicMembersCouncil.decisionKinds.find(
      ({ code }) => code === 'council-remove-chair',
    )!;
    const { proposal } = removing('chair');
    const says = (reply: string | null) =>
      stepsBeforeVote(cicMembersCouncil, kind, proposal!, {
        ...replied(),
        notice: { ...replied().notice!, reply },
      }).map((step) => step.says);
    expect(says(null)).toHaveLength(2);
    expect(says(null)).toEqual(says('I was ill.'));
  });
  it('nobody where nothing says that the reasons were sent', () => {
    const { notice: _, ...unsent } = replied();
    const outcome = decide(
      cicMembersCouncil,
      councilVote({
        kind: 'council-remove-chair',
        votesFor: 20,
        votesAgainst: 0,
        abstained: 0,
        ...removing('chair'),
        item: unsent,
      }),
    );
    expect(outcome.headline).toContain('when the reasons were sent');
  });
  it('R-E6: not where they presided', () => {
    expect(remove(20, 22, { presidedBy: { id: 'p-1', name: 'Morgan Ashe' } }).verdict).toBe(
      'unlawful',
    );
  });
});

describe('R-E7: what a constitution may ask of appointments', () => {
  const faults = (constitution: Constitution) =>
    checkConstitution(constitution).faults.map(({ path, code }) => `${path} ${code}`);

  it('a committee of which council members are the majority', () => {
    const committee = cicMembersCouncil.appointments!.committee!;
    const share = (numerator: number, denominator: number, strict: boolean) =>
      faults(
        rulesOf({ committee: { ...committee, councilShare: { numerator, denominator, strict } } }),
      );
    expect(share(1, 2, true)).toEqual([]);
    expect(share(2, 3, false)).toEqual([]);
    expect(share(1, 2, false)).toEqual(['/appointments/committee/councilShare committee']);
    expect(share(1, 3, true)).toEqual(['/appointments/committee/councilShare committee']);
    expect(share(3, 2, true)).toEqual(['/appointments/committee/councilShare committee']);
  });
  it('R-A46, R-D4: what the law asks of directors, each check once', () => {
    const { checks } = cicMembersCouncil.appointments!;
    const unverified = checks.filter(({ check }) => check !== 'identity-verified');
    expect(faults(rulesOf({ checks: unverified }))).toEqual(['/appointments/checks checks']);
    expect(faults(rulesOf({ checks: [...checks, ...checks.slice(0, 1)] }))).toEqual([
      '/appointments/checks checks',
    ]);
    const trust = nhsFoundationTrust.appointments!;
    const unfit = trust.checks.filter(({ check }) => check !== 'not-disqualified');
    expect(faults({ ...nhsFoundationTrust, appointments: { ...trust, checks: unfit } })).toEqual([
      '/appointments/checks checks',
    ]);
  });
  it('an office to leave the chair that there is', () => {
    expect(faults(rulesOf({ chair: 'king' }))).toEqual(['/appointments/chair unknown-office']);
  });
  it('the question of an appointment and that of a removal go by it', () => {
    const stricter = rulesOf({
      daysToReply: 21,
      committee: {
        ...cicMembersCouncil.appointments!.committee!,
        councilShare: { numerator: 2, denominator: 3, strict: false },
      },
    });
    const removal = {
      type: 'office-removal',
      office: 'chair',
      holder: { id: 'p-1', name: 'Carl Chair' },
      noticeGivenOn: '2026-06-20',
      meeting: {
        heldOn: '2026-07-05',
        presidedBy: { id: 'p-2', name: 'Ruth Lead' },
        isGeneralMeeting: true,
      },
      reasons: 'Absent.',
      replyOffered: true,
    };
    expect(valueOf(ask(cicMembersCouncil, removal)).verdict).toBe('in-order');
    expect(valueOf(ask(stricter, removal)).verdict).toBe('out-of-order');
  });
});
