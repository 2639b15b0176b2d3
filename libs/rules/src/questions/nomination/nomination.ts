import { type NominationRules, nominationRules } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { cite, find, type Source, weigh } from '../../reasoning/step';
import { momentSays, noLaterThan } from '../moment';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type NominationFacts, nominationFacts } from './facts';
import { termToServe } from './term-to-serve';

const PAPER: Source = {
  rule: 'R-D13',
  citation: 'Model Election Rules 2014 rr.9–14 [from knowledge]',
};
const WITHDRAWAL: Source = {
  rule: 'R-D13',
  citation: 'Model Election Rules 2014 r.17 [from knowledge]',
};

/**
 * Is a nomination valid? A returning officer rejects a paper on five grounds and no others, and for too few seconders
 * where the constitution wants any; whether the nominee may stand is what they declare, and what the question
 * `entitlement` answers, but for the terms they have served, which the register knows.
 * Source: R-D13, R-E9, R-F29 for a withdrawal that comes too late.
 */
export const nomination = question(
  'nomination',
  'Is a nomination valid, and was it withdrawn in time?',
  nominationFacts,
  (constitution, facts): Ruling => {
    const { elections } = constitution;
    const steps = [
      ...grounds(facts),
      ...seconded(nominationRules(elections), facts),
      ...(facts.term ? termToServe(constitution, facts.term) : []),
    ];
    const { withdrawal, objections = [] } = facts;
    const withdrawn = withdrawal ? withdrawalSteps(withdrawal) : [];
    const gone = withdrawn.length > 0 && withdrawn.every(({ holds }) => holds);
    const valid = rulingOf(
      ['in-order', 'out-of-order'],
      gone
        ? `The nomination was valid and has been withdrawn: ${WITHDRAWAL.citation}.`
        : `The nomination is valid: ${PAPER.citation}.`,
      {
        steps: [...steps, ...withdrawn.map(asFound)],
        warnings: objections.map((objection) => ({
          ...PAPER,
          says: `A nomination is not rejected for this: ${objection}`,
        })),
      },
    );
    return gone && valid.verdict === 'in-order' ? { ...valid, verdict: 'lapsed' } : valid;
  },
);

/** A withdrawal that does not count leaves the nomination standing, so no step of it fails the nomination. */
const asFound = (step: Step): Step =>
  step.holds ? step : { ...step, holds: true, says: `${step.says} The nomination stands.` };

function grounds(facts: NominationFacts): Step[] {
  const { receivedAt, closesAt } = facts;
  const inTime = noLaterThan(receivedAt, closesAt);
  const given = (holds: boolean, what: string): Step =>
    find(PAPER, holds ? `The paper has ${what}.` : `The paper is without ${what}.`, holds);
  return [
    find(
      PAPER,
      inTime
        ? `It came in time, on ${momentSays(receivedAt)}.`
        : `It came on ${momentSays(receivedAt)}, after nominations closed on ${momentSays(closesAt)}.`,
      inTime,
    ),
    given(facts.particulars, 'the particulars of the nominee'),
    given(facts.interestsDeclared, 'a declaration of interests'),
    given(facts.eligibilityDeclared, 'a declaration that the nominee may stand'),
    given(facts.signed, 'a signature'),
  ];
}

/** Whether enough members second it. The Model Election Rules ask for none: only a constitution can. */
const seconded = (
  { seconders: needed, cites }: NominationRules,
  { seconders = 0 }: NominationFacts,
): Step[] =>
  needed === 0
    ? []
    : [
        weigh(
          { rule: 'R-D13', citation: cite(cites, 'nominations') },
          'A nomination is seconded by members of the constituency.',
          { of: seconders, says: 'seconders' },
          '>=',
          { of: needed, says: 'needed' },
        ),
      ];

const withdrawalSteps = (withdrawal: NonNullable<NominationFacts['withdrawal']>): Step[] => {
  const inTime = noLaterThan(withdrawal.receivedAt, withdrawal.closesAt);
  return [
    find(
      WITHDRAWAL,
      inTime ? 'The withdrawal came in time.' : 'The withdrawal came too late.',
      inTime,
    ),
    find(
      WITHDRAWAL,
      withdrawal.signed && withdrawal.witnessed
        ? 'The withdrawal is signed and witnessed.'
        : 'The withdrawal is not signed and witnessed.',
      withdrawal.signed && withdrawal.witnessed,
    ),
  ];
};
