import { type Ruling, type Step, type Warning } from '../../outcome';
import { find, type Source, weigh } from '../../reasoning/step';
import { fractionSays, grouped } from '../../reasoning/words';
import { trustVote, type TrustVote } from '../../statute/foundation-trusts';
import { question } from '../question';
import { failedRuling, firstFailure } from '../ruling';
import { type FoundationTrustVoteFacts, foundationTrustVoteFacts, type TrustVotes } from './facts';

/**
 * Do the votes of governors, and of directors and members where they are asked too, carry what the law puts to them?
 * Source: R-D5, R-D7, R-03.
 */
export const foundationTrustVote = question(
  'foundation-trust-vote',
  'Is something carried that the law puts to the governors of a foundation trust?',
  foundationTrustVoteFacts,
  ({ legalForm }, facts) => {
    const terms = trustVote(facts.matter, facts.decidedOn);
    if (!terms) return refused('unlawful', [find(OLDER, NOT_MODELLED, false)]);
    const source: Source = { rule: terms.rule, citation: terms.citation };
    if (legalForm !== 'nhs-foundation-trust')
      return refused('unlawful', [find(source, 'This is for NHS foundation trusts only.', false)]);
    const formal = formalities(source, terms, facts);
    if (firstFailure(formal)) return refused('unlawful', formal);
    return decided(source, terms, facts, formal);
  },
);

const OLDER: Source = { rule: 'R-D10', citation: 'National Health Service Act 2006' };
const NOT_MODELLED =
  'What governors voted on before 1 April 2013 is not modelled. Ask a solicitor what the law was.';

function formalities(
  source: Source,
  { atGeneralMeeting }: TrustVote,
  { governors, ...facts }: FoundationTrustVoteFacts,
): Step[] {
  return [
    ...(atGeneralMeeting
      ? [
          find(
            source,
            facts.atGeneralMeeting
              ? 'It was decided at a general meeting of the council.'
              : 'It must be decided at a general meeting of the council, and was not.',
            facts.atGeneralMeeting,
          ),
        ]
      : []),
    weigh(
      source,
      'No more governors can vote than are in office.',
      { of: governors.votesFor + governors.votesAgainst, says: 'governors who voted' },
      '<=',
      { of: governors.inOffice, says: 'governors in office' },
    ),
  ];
}

function decided(
  source: Source,
  terms: TrustVote,
  { governors, directors, members }: FoundationTrustVoteFacts,
  formal: readonly Step[],
): Ruling {
  const steps = [
    ...formal,
    ofGovernors(source, terms, governors),
    ...(terms.directorsToo ? [moreThanHalf(source, 'directors', directors)] : []),
  ];
  if (firstFailure(steps)) return refused('lost', steps);
  if (!terms.membersToo) return carried(governors, source, steps, []);
  if (!members) return carried(governors, source, steps, [MEMBERS_NEXT]);
  const all = [...steps, moreThanHalf(source, 'members', members)];
  return firstFailure(all) ? refused('lapsed', all) : carried(governors, source, all, []);
}

function ofGovernors(
  source: Source,
  { of, threshold }: TrustVote,
  { inOffice, votesFor, votesAgainst }: FoundationTrustVoteFacts['governors'],
): Step {
  const measure = of === 'in-office' ? inOffice : votesFor + votesAgainst;
  const whom = of === 'in-office' ? 'governors in office' : 'governors who vote';
  if (measure === 0) return find(source, 'No governor voted.', false);
  return weigh(
    source,
    `${threshold.strict ? 'More than' : 'At least'} ${fractionSays(threshold)} of the ${whom} must be for it.`,
    { times: threshold.denominator, of: votesFor, says: 'governors for it' },
    threshold.strict ? '>' : '>=',
    { times: threshold.numerator, of: measure, says: whom },
  );
}

function moreThanHalf(source: Source, whom: string, votes: TrustVotes | undefined): Step {
  if (!votes) return find(source, `The ${whom} must vote on it too, and have not.`, false);
  return weigh(
    source,
    `More than half of the ${whom} who vote must be for it too.`,
    { times: 2, of: votes.votesFor, says: `${whom} for it` },
    '>',
    { of: votes.votesFor + votes.votesAgainst, says: `${whom} who voted` },
  );
}

const MEMBERS_NEXT: Warning = {
  rule: 'R-D7',
  citation: 'National Health Service Act 2006 s.37 [from knowledge]',
  says: 'It changes the powers or duties of the council: put it to the members at their next annual meeting, where a governor presents it. Unless more than half of those who vote approve, it stops having effect.',
};

const carried = (
  { votesFor, votesAgainst, inOffice }: FoundationTrustVoteFacts['governors'],
  { citation }: Source,
  derivation: readonly Step[],
  warnings: readonly Warning[],
): Ruling => ({
  verdict: 'carried',
  headline: `${grouped(votesFor)} governors for, ${grouped(votesAgainst)} against, ${grouped(inOffice)} in office: ${citation}.`,
  derivation,
  effects: [],
  warnings,
});

const OPENINGS = { unlawful: 'Not lawful.', lost: 'Lost.', lapsed: 'Lapsed.' } as const;

const refused = (verdict: keyof typeof OPENINGS, derivation: readonly Step[]): Ruling =>
  failedRuling(verdict, OPENINGS[verdict], derivation);
