import { addDays, dateInLondon, formatDate, formatMoment, londonTime } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../../constitution';
import { eachMajority } from '../../decisions/class-votes';
import { conditions } from '../../decisions/conditions';
import { kindSource } from '../../decisions/kind-source';
import { overallMajority } from '../../decisions/majority';
import { type ResolutionFacts } from '../../facts';
import { type KeyDate, type Ruling, type Step, type Warning } from '../../outcome';
import { cite, find, type Source, weigh } from '../../reasoning/step';
import { counted, fractionSays } from '../../reasoning/words';
import { filingOf } from '../../statute/filings';
import { DAYS_TO_LAPSE, inWriting } from '../../statute/written-resolutions';
import { byShares } from '../../electorate/by-shares';
import { isSpecial } from '../meeting-vote/formalities';
import { question } from '../question';
import { failedRuling, firstFailure, unknownKind } from '../ruling';
import { type Agreed, agreedIn, type Support } from './agreements';
import { type WrittenResolutionFacts, writtenResolutionFacts } from './facts';

/**
 * Is a written resolution passed, still open or lapsed?
 * Source: R-A2 to R-A5, R-A8, R-A33 to R-A37, R-A41, R-I5, R-I11.
 */
export const writtenResolution = question(
  'written-resolution',
  'Is a written resolution passed, still open, or lapsed?',
  writtenResolutionFacts,
  (constitution, facts) => {
    const kind = constitution.decisionKinds.find(({ code }) => code === facts.kind);
    if (!kind) return failedRuling('unlawful', UNLAWFUL, [unknownKind(facts.kind)]);
    const formal = formalities(constitution, kind, facts);
    return firstFailure(formal)
      ? failedRuling('unlawful', UNLAWFUL, formal)
      : decided(constitution, kind, facts, formal);
  },
);

const UNLAWFUL = 'Not lawful.';

function decided(
  constitution: Constitution,
  kind: DecisionKind,
  facts: WrittenResolutionFacts,
  formal: readonly Step[],
): Ruling {
  const lapse = lapseOf(constitution, facts);
  const sharesCount = byShares(constitution, kind);
  const support = supportOf(constitution, kind, facts);
  const agreed = agreedIn(
    facts,
    ({ total, ...of }) => total > 0 && isEnough(support({ total, ...of })),
    lapse.at,
    ({ votes }) => (sharesCount ? (votes ?? 1) : 1),
  );
  const { passedAt } = agreed;
  const also = passedAt === null ? [] : conditions(constitution, kind, facts);
  const steps = [
    ...formal,
    eligibleStep(facts, agreed),
    ...agreed.leftOut.map(leftOutStep),
    ...support(agreed),
    ...also,
  ];
  const dates: KeyDate[] = [lapse.date];
  if (passedAt !== null) dates.unshift({ what: 'Passed', on: passedAt, ...AGREEMENT });
  if (firstFailure(also)) return failedRuling('unlawful', UNLAWFUL, steps, dates);
  const [verdict, headline] = verdictOf(facts, agreed, lapse.at);
  return {
    verdict,
    headline,
    derivation: steps,
    effects:
      passedAt !== null && isSpecial(kind) ? [filingOf(facts.title, dateInLondon(passedAt))] : [],
    warnings: [...notSent(facts, agreed), ...voidBan(constitution, kind)],
    dates,
  };
}

const isEnough = (steps: readonly Step[]): boolean => firstFailure(steps) === undefined;

/**
 * Whether support is enough, with the reasoning: silence counts against it, in each constituency as in all.
 * Source: R-A3, R-A4, R-C24, R-I5; Companies Act 2006 ss.282(2), 283(2).
 */
const supportOf =
  (constitution: Constitution, kind: DecisionKind, facts: WrittenResolutionFacts) =>
  (support: Support): readonly Step[] => {
    const numbers: ResolutionFacts = {
      type: 'resolution',
      kind: kind.code,
      title: facts.title,
      votesFor: support.agreed,
      votesAgainst: support.total - support.agreed,
      abstained: 0,
      participation: [],
      byConstituency: support.byConstituency,
      decidedOn: dateInLondon(facts.circulatedAt),
      proposal: { type: 'none' },
    };
    const weighed = kind.denominator === 'CLASS_WEIGHTED' || constitution.voting?.caps?.length;
    return [
      ...(weighed
        ? overallMajority(constitution, kind, numbers).steps
        : [majorityStep(kind, support)]),
      ...eachMajority(constitution, kind, numbers),
    ];
  };

const AGREEMENT: Source = { rule: 'R-A35', citation: 'Companies Act 2006 s.296' };

function formalities(
  constitution: Constitution,
  kind: DecisionKind,
  { proposedAs }: WrittenResolutionFacts,
): Step[] {
  const possible = inWriting(constitution, kind);
  const steps = [find(possible.source, possible.says, possible.allowed)];
  if (isSpecial(kind) === (proposedAs === 'special')) return steps;
  const says = isSpecial(kind)
    ? 'It was not sent round as a special resolution, so it cannot be passed as one.'
    : 'It was sent round as a special resolution, so it can be passed only as one: decide it under a kind that is special.';
  return [...steps, find({ rule: 'R-A5', citation: 'Companies Act 2006 s.283(3)' }, says, false)];
}

/** The period begins with the circulation date and ends with the last of its days, at midnight in the United Kingdom. */
function lapseOf({ writtenResolutions }: Constitution, { circulatedAt }: WrittenResolutionFacts) {
  const days = writtenResolutions?.daysToLapse ?? DAYS_TO_LAPSE;
  const source: Source = {
    rule: 'R-A36',
    citation:
      days === DAYS_TO_LAPSE
        ? 'Companies Act 2006 s.297'
        : cite(writtenResolutions?.cites, 'written resolutions'),
  };
  const lastDay = addDays(dateInLondon(circulatedAt), days - 1);
  const date: KeyDate = { what: 'Last day on which agreement counts', on: lastDay, ...source };
  return { at: londonTime(addDays(lastDay, 1), '00:00'), date };
}

function eligibleStep({ circulatedAt }: WrittenResolutionFacts, agreed: Agreed): Step {
  const says = `Those who were entitled to vote when the first copy was sent, on ${formatMoment(circulatedAt)}, may agree; whoever joins or leaves later changes nothing.`;
  return find({ rule: 'R-A33', citation: 'Companies Act 2006 s.289' }, says, true, {
    'eligible members': agreed.eligible.length,
    'their votes': agreed.total,
  });
}

const leftOutStep = ({ member, why }: Agreed['leftOut'][number]): Step =>
  find(AGREEMENT, `The agreement of “${member}” does not count: ${why}.`, true);

function majorityStep(kind: DecisionKind, { agreed, total }: Support): Step {
  const { numerator, denominator, strict } = kind.threshold;
  const who =
    numerator === denominator
      ? 'All who are eligible'
      : `Members with ${strict ? 'more than' : 'at least'} ${fractionSays(kind.threshold)} of the votes of all who are eligible`;
  return weigh(
    kindSource(kind),
    `${who} must agree; silence is not agreement.`,
    { times: denominator, of: agreed, says: 'votes that agree' },
    strict ? '>' : '>=',
    { times: numerator, of: total, says: 'votes of all who are eligible' },
  );
}

function verdictOf(
  { asOf }: WrittenResolutionFacts,
  { passedAt, agreed, total }: Agreed,
  lapsesAt: string,
): readonly [Ruling['verdict'], string] {
  const numbers = `${agreed} of ${counted(total, 'vote')} agree`;
  if (passedAt !== null) return ['carried', `${numbers}; passed on ${formatMoment(passedAt)}.`];
  const lastDay = formatDate(addDays(dateInLondon(lapsesAt), -1));
  return Date.parse(asOf) < Date.parse(lapsesAt)
    ? ['open', `${numbers}; open until the end of ${lastDay}.`]
    : ['lapsed', `${numbers}; lapsed at the end of ${lastDay}.`];
}

/** Not sending it to everybody is an offence and does not undo it. Source: R-A34; s.291(7). */
function notSent({ asOf }: WrittenResolutionFacts, { eligible }: Agreed): Warning[] {
  const missed = eligible.filter(
    ({ sentAt }) => sentAt === undefined || Date.parse(sentAt) > Date.parse(asOf),
  ).length;
  if (missed === 0) return [];
  return [
    {
      rule: 'R-A34',
      citation: 'Companies Act 2006 s.291',
      says: `${counted(missed, 'eligible member')} ${missed === 1 ? 'has' : 'have'} not been sent a copy. Everybody must be; what is passed stands all the same.`,
    },
  ];
}

function voidBan(constitution: Constitution, kind: DecisionKind): Warning[] {
  const { isBanVoid, source, says } = inWriting(constitution, kind);
  return isBanVoid ? [{ ...source, says }] : [];
}
