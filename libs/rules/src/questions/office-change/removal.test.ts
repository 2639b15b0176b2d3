import { plainDate, valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import {
  type CouncilRemovalFacts,
  type DirectorRemovalFacts,
  type OfficeRemovalFacts,
} from './removal-facts';

const rule = (facts: unknown, constitution: Constitution = cicMembersCouncil): Ruling =>
  valueOf(ask(constitution, facts));
const failing = ({ derivation }: Ruling) => derivation.find(({ holds }) => !holds)?.rule;

const office: OfficeRemovalFacts = {
  type: 'office-removal',
  office: 'chair',
  holder: { id: 'p-1', name: 'Carl Chair' },
  noticeGivenOn: plainDate('2026-11-01'),
  meeting: {
    heldOn: plainDate('2026-11-16'),
    presidedBy: { id: 'p-2', name: 'Ruth Lead' },
    chair: { id: 'p-1', name: 'Carl Chair' },
    isGeneralMeeting: true,
  },
  reasons: 'He has missed every meeting.',
  replyOffered: true,
};

describe('R-E8: the council removes somebody from an office', () => {
  it('with 14 clear days of notice, and not with 13', () => {
    expect(rule(office).verdict).toBe('in-order');
    expect(rule({ ...office, noticeGivenOn: '2026-11-02' }).verdict).toBe('out-of-order');
  });
  it('with reasons and a reply', () => {
    expect(rule({ ...office, reasons: null }).headline).toContain('No reasons were given');
    expect(rule({ ...office, replyOffered: false }).verdict).toBe('out-of-order');
  });
  it('R-E6: not while they preside', () => {
    const meeting = { ...office.meeting, presidedBy: office.holder };
    expect(failing(rule({ ...office, meeting }))).toBe('R-E6');
  });
  it('by three quarters of those in office: 17 of 22, not 16', () => {
    const votes = (votesFor: number) => rule({ ...office, votes: { votesFor, inOffice: 22 } });
    expect(votes(17).verdict).toBe('in-order');
    expect(votes(16).derivation.at(-1)?.comparison).toMatchObject({ left: '64', right: '66' });
  });
  it('R-B14: not a director whom the Regulator appointed', () => {
    const holder = { ...office.holder, regulator: { appointed: true } };
    expect(failing(rule({ ...office, holder }))).toBe('R-B14');
  });
  it('R-D5: in a foundation trust at a general meeting of the council', () => {
    const trust: Constitution = { ...cicMembersCouncil, legalForm: 'nhs-foundation-trust' };
    const meeting = { ...office.meeting, isGeneralMeeting: false };
    expect(failing(rule({ ...office, meeting }, trust))).toBe('R-D5');
    expect(rule({ ...office, meeting }).verdict).toBe('in-order');
  });
  it('refuses an office that is not there', () => {
    expect(rule({ ...office, office: 'king' }).verdict).toBe('out-of-order');
  });
});

const director: DirectorRemovalFacts = {
  type: 'director-removal',
  director: { id: 'p-1', name: 'Carl Chair' },
  by: 'meeting',
  specialNoticeOn: plainDate('2026-10-18'),
  heldOn: plainDate('2026-11-16'),
  copySentToDirector: true,
  representations: 'circulated',
  heard: true,
};

describe('R-A25: the members of a company remove a director', () => {
  it('R-A24: with special notice of 28 clear days, and not 27', () => {
    expect(rule(director).verdict).toBe('in-order');
    expect(failing(rule({ ...director, specialNoticeOn: '2026-10-19' }))).toBe('R-A24');
    expect(
      rule({ ...director, specialNoticeOn: '2026-10-30', calledOn: '2026-11-01' }).verdict,
    ).toBe('in-order');
  });
  it('R-A34: at a meeting, never in writing', () => {
    expect(failing(rule({ ...director, by: 'written-resolution' }))).toBe('R-A34');
  });
  it('with a copy, a reply and a hearing for the director', () => {
    expect(rule({ ...director, copySentToDirector: false }).verdict).toBe('out-of-order');
    expect(rule({ ...director, representations: 'ignored' }).verdict).toBe('out-of-order');
    expect(rule({ ...director, representations: 'read-out' }).verdict).toBe('in-order');
    expect(rule({ ...director, representations: 'withheld-by-court' }).verdict).toBe('in-order');
    expect(rule({ ...director, heard: false }).verdict).toBe('out-of-order');
  });
  it('by more than half of the votes cast', () => {
    const votes = (votesFor: number) =>
      rule({ ...director, votes: { votesFor, votesAgainst: 50 } });
    expect(votes(51).verdict).toBe('in-order');
    expect(failing(votes(50))).toBe('R-A3');
  });
  it('R-B14: not one whom the Regulator appointed', () => {
    const appointed = { ...director.director, regulator: { appointed: true } };
    expect(failing(rule({ ...director, director: appointed }))).toBe('R-B14');
  });
  it('in companies only', () => {
    const society: Constitution = { ...cicMembersCouncil, legalForm: 'co-operative-society' };
    expect(rule(director, society).verdict).toBe('out-of-order');
  });
});

const member: CouncilRemovalFacts = {
  type: 'council-removal',
  constituency: 'community',
  member: { id: 'p-7', name: 'Noor Vale' },
  ground: 'conduct',
  reasonsGivenOn: plainDate('2026-11-01'),
  hearingOffered: true,
  decidedOn: plainDate('2026-11-22'),
  decision: { by: 'council', votesFor: 14, othersInOffice: 21 },
};
const recall = (requisitioned: number, votesFor: number, votesAgainst: number) =>
  rule({
    ...member,
    decision: { by: 'recall', entitled: 241, requisitioned, votesFor, votesAgainst },
  });

describe('R-E18: a member of the council is removed', () => {
  it('by two thirds of the others in office, exactly two thirds being enough', () => {
    expect(rule(member).verdict).toBe('in-order');
    const short = { by: 'council', votesFor: 13, othersInOffice: 21 } as const;
    expect(rule({ ...member, decision: short }).verdict).toBe('out-of-order');
  });
  it('with 21 days of written reasons and a hearing', () => {
    expect(rule({ ...member, reasonsGivenOn: '2026-11-02' }).verdict).toBe('out-of-order');
    expect(rule({ ...member, hearingOffered: false }).verdict).toBe('out-of-order');
  });
  it('never for votes or views', () => {
    expect(rule({ ...member, ground: 'votes-or-views' }).headline).toContain('how they voted');
  });
  it('or recalled by the constituency: a tenth ask for it, most of those voting are for it', () => {
    expect(recall(25, 51, 50).verdict).toBe('in-order');
    expect(recall(24, 51, 50).verdict).toBe('out-of-order');
    expect(recall(25, 50, 50).verdict).toBe('out-of-order');
    expect(recall(25, 0, 0).verdict).toBe('out-of-order');
  });
  it('as the constitution says, where it says otherwise', () => {
    const own: Constitution = {
      ...cicMembersCouncil,
      elections: {
        ...cicMembersCouncil.elections,
        removal: {
          threshold: { numerator: 3, denominator: 4, strict: false },
          daysForReasons: 28,
          cites: ['Rules, 9'],
        },
      },
    };
    expect(rule(member, own).headline).toContain('Rules, 9');
    expect(rule({ ...member, reasonsGivenOn: '2026-10-25' }, own).verdict).toBe('out-of-order');
    const recalled = { by: 'recall', entitled: 9, requisitioned: 9, votesFor: 9, votesAgainst: 0 };
    const early = { ...member, reasonsGivenOn: '2026-10-25', decision: recalled };
    expect(rule(early, own).headline).toContain('knows no recall');
    expect(rule({ ...member, constituency: 'moon' }, own).verdict).toBe('out-of-order');
  });
});
