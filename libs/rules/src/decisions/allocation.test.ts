import { cicMembersCouncil } from '../presets/cic-members-council';
import { cicScheduleThree } from '../presets/cic-schedule-three';
import { type Constitution } from '../constitution';
import { allocation, councilVote } from '../testing/facts';
import { decide } from './decide';

const allocate = (
  constitution: Constitution,
  proposal = allocation(),
  kind = 'council-surplus-allocation',
) => decide(constitution, councilVote({ kind, proposal }));

describe('R-G2: the council allocates the surplus', () => {
  it('and the allocation takes effect when it is carried', () => {
    expect(allocate(cicMembersCouncil)).toMatchObject({
      verdict: 'carried',
      effects: [{ type: 'allocation', lines: allocation().lines }],
      warnings: [],
    });
  });
  it('to no effect when it does not add up, whatever the majority (R-G1)', () => {
    const outcome = allocate(cicMembersCouncil, allocation({ surplusPence: '41230001' }));
    expect(outcome).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(outcome.headline).toContain(
      '£412,300.00 (allocated) is not equal to £412,300.01 (surplus)',
    );
  });
  it('by the kind of decision that the constitution names', () => {
    const constitution = {
      ...cicMembersCouncil,
      surplus: { ...cicMembersCouncil.surplus, decisionKind: 'members-ordinary-resolution' },
    };
    expect(allocate(constitution).headline).toContain(
      'The surplus is allocated by a decision of the kind “Ordinary resolution of the members”',
    );
  });
  it('and reports what leaves the company in the CIC34 (R-B12, T63)', () => {
    const lines = [
      { destination: 'reserves', pence: '40730000' },
      {
        destination: 'community-fund',
        pence: '500000',
        recipient: 'Riverside Kitchen Ltd',
        route: 'community-benefit',
      },
    ] as const;
    expect(allocate(cicMembersCouncil, allocation({ lines })).warnings).toEqual([
      {
        rule: 'R-B12',
        citation: 'CIC Regulations 2005 regs 26–29',
        says: "Report the transfer to Riverside Kitchen Ltd in this year's CIC34.",
      },
    ]);
    const company: Constitution = {
      ...cicMembersCouncil,
      legalForm: 'company-limited-by-guarantee',
      surplus: { ...cicMembersCouncil.surplus, assetLock: 'articles' },
    };
    expect(allocate(company, allocation({ lines })).warnings).toEqual([]);
  });
});

describe('R-B5: a dividend is declared by the members', () => {
  const lines = [
    { destination: 'reserves', pence: '40230000' },
    { destination: 'dividend', pence: '1000000' },
  ];

  it('not by the council alone (T57)', () => {
    const outcome = allocate(cicScheduleThree, allocation({ lines }));
    expect(outcome.verdict).toBe('unlawful');
    expect(outcome.headline).toContain('No resolution of the members declares this dividend');
  });
  it('or by the council after them', () => {
    const proposal = allocation({ lines, membersResolution: '41' });
    expect(allocate(cicScheduleThree, proposal).verdict).toBe('carried');
  });
  it('or by the very resolution that allocates the surplus, where the members do', () => {
    const byMembers: Constitution = {
      ...cicScheduleThree,
      decisionKinds: cicScheduleThree.decisionKinds.map((kind) =>
        kind.code === 'council-surplus-allocation'
          ? { ...kind, electorate: 'legal-members', denominator: 'VOTES_CAST' }
          : kind,
      ),
    };
    const facts = councilVote({
      kind: 'council-surplus-allocation',
      participation: [{ constituency: 'staff', entitled: 1_300, tookPart: 20 }],
      proposal: allocation({ lines }),
    });
    expect(decide(byMembers, facts).verdict).toBe('carried');
  });
});
