import { plainDate } from '@folkmoot/basics';
import { decide } from '../decisions/decide';
import { type ResolutionFacts } from '../facts';
import { parseConstitution } from '../parsing/parse-constitution';
import { cicMembersCouncil } from '../presets';
import { isRequisitioned, recallRules, signaturesNeeded, votersOnProposal } from './recall';

const seat = 'council:community';
const kind = cicMembersCouncil.decisionKinds.find(({ code }) => code === 'constituency-recall')!;

const removing = {
  type: 'removal',
  office: seat,
  term: 'term-1',
  holder: { id: 'ann', name: 'Ann' },
  on: plainDate('2027-03-01'),
  reasons: 'Comes to no meeting.',
} as const;

const facts = (change: Partial<ResolutionFacts> = {}, signed = 25): ResolutionFacts => ({
  type: 'resolution',
  kind: kind.code,
  title: 'Recall',
  votesFor: 51,
  votesAgainst: 50,
  abstained: 0,
  participation: [{ constituency: 'community', entitled: 241, tookPart: 101 }],
  decidedOn: plainDate('2027-02-20'),
  proposal: {
    ...removing,
    requisition: { signed, entitled: 241, receivedOn: plainDate('2027-01-05') },
  },
  heldUntil: plainDate('2028-12-31'),
  item: {
    presidedBy: { id: 'bob', name: 'Bob' },
    atGeneralMeeting: false,
    leftOut: 0,
    notice: {
      givenOn: plainDate('2027-01-10'),
      voteFrom: plainDate('2027-02-10'),
      reply: null,
      hearingOn: plainDate('2027-02-01'),
    },
  },
  ...change,
});
const verdict = (change?: Partial<ResolutionFacts>, signed?: number) =>
  decide(cicMembersCouncil, facts(change, signed)).verdict;

describe('R-E18: a recall by the constituency', () => {
  it('is carried where a tenth asked for it and most of those voting are for it', () => {
    const outcome = decide(cicMembersCouncil, facts());
    expect(outcome.verdict).toBe('carried');
    expect(outcome.effects).toEqual([
      { type: 'term-ends', term: 'term-1', on: '2027-03-01', reason: 'Comes to no meeting.' },
    ]);
    expect(outcome.derivation.map(({ says }) => says)).toContain(
      'The members of the constituency had the vote, and nobody else.',
    );
  });

  it('is not where fewer asked, half are for it, others voted or there was no hearing', () => {
    expect(verdict({}, 24)).toBe('unlawful');
    expect(verdict({ votesFor: 50 })).toBe('lost');
    const staff = { constituency: 'staff', entitled: 1, tookPart: 0 };
    expect(verdict({ participation: [...facts().participation, staff] })).toBe('unlawful');
    expect(verdict({ proposal: removing })).toBe('unlawful');
    const { hearingOn: _, ...unheard } = facts().item!.notice!;
    expect(verdict({ item: { ...facts().item!, notice: unheard } })).toBe('unlawful');
  });

  it('needs nobody of the council to preside; whoever did is neither the person concerned', () => {
    const { presidedBy: _, ...nobody } = facts().item!;
    expect(verdict({ item: nobody })).toBe('carried');
    expect(decide(cicMembersCouncil, facts({ item: nobody })).derivation).not.toContainEqual(
      expect.objectContaining({ rule: 'R-E6' }),
    );
    const { notice: __, ...unnoticed } = nobody;
    expect(verdict({ item: unnoticed })).toBe('unlawful');
    expect(verdict({ item: { ...nobody, presidedBy: removing.holder } })).toBe('unlawful');
  });

  it('counts the signatures that are needed upwards, without rounding', () => {
    const tenth = { recallBy: { numerator: 1, denominator: 10 } };
    expect([1, 10, 11, 240, 241].map((entitled) => signaturesNeeded(tenth, entitled))).toEqual([
      1, 1, 2, 24, 25,
    ]);
  });

  it('is asked of the constituency of the seat, and of nobody where nobody belongs to it', () => {
    expect(votersOnProposal(cicMembersCouncil, kind, removing)).toEqual({
      constituency: 'community',
    });
    expect(votersOnProposal(cicMembersCouncil, kind, { type: 'none' })).toBe('members');
    expect(recallRules(cicMembersCouncil, kind, 'ned')).toBeNull();
    const tenth = { recallBy: { numerator: 1, denominator: 10 } };
    const on = plainDate('2027-01-05');
    expect(isRequisitioned(tenth, { signed: 0, entitled: 0, receivedOn: on })).toBe(false);
    expect(isRequisitioned(tenth, { signed: 11, entitled: 10, receivedOn: on })).toBe(false);
  });

  it('needs a share that can ask for it, and the votes cast by members', () => {
    const faults = (change: object, kindChange: object = {}) => {
      const { elections, decisionKinds } = cicMembersCouncil;
      const parsed = parseConstitution({
        ...cicMembersCouncil,
        elections: { ...elections, removal: { ...elections.removal, ...change } },
        decisionKinds: decisionKinds.map((one) => (one === kind ? { ...one, ...kindChange } : one)),
      });
      return parsed.ok ? [] : parsed.error.map(({ path }) => path);
    };
    expect(faults({})).toEqual([]);
    expect(faults({ recallBy: undefined })).toContain('/elections/removal/recallBy');
    expect(faults({}, { electorate: 'council' }).join()).toContain('/electorate');
    expect(faults({ recalledBy: 'nothing-known' })).toContain('/elections/removal/recalledBy');
  });
});
