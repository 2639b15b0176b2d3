import { formatDate, type PlainDate } from '@folkmoot/basics';
import { workingDaysAfter } from '../../calendar/working-days';
import { type Ruling, type Step, type Warning } from '../../outcome';
import { list } from '../../reasoning/explain';
import { find, type Source } from '../../reasoning/step';
import { isCompany } from '../../statute/notice';
import { isSociety } from '../../statute/legal-forms';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type RegisterRequestFacts, registerRequestFacts } from './facts';

const REQUEST: Source = { rule: 'R-A45', citation: 'Companies Act 2006 s.116' };
const ANSWER: Source = { rule: 'R-H6', citation: 'Companies Act 2006 s.117' };
const SOCIETY: Source = {
  rule: 'R-C12',
  citation: 'Co-operative and Community Benefit Societies Act 2014 s.103',
};
const WORKING_DAYS = 5;

/**
 * What must be done when somebody asks for the register of members? It is never simply refused: within five working
 * days the company complies, or asks the court whether the purpose is proper.
 * Source: R-A45, R-H6; Companies Act 2006 ss.116–118. R-C12 for societies.
 */
export const registerRequest = question(
  'register-request',
  'What must be done when somebody asks for the register of members?',
  registerRequestFacts,
  ({ legalForm, jurisdiction }, facts): Ruling => {
    if (isSociety(legalForm)) return ofSociety(facts);
    if (!isCompany(legalForm))
      return rulingOf(['in-order', 'out-of-order'], `${BY_ITS_OWN}: ${TRUST.citation}.`, {
        steps: [find(TRUST, `${BY_ITS_OWN}.`, true)],
      });
    const complete = completeness(facts);
    if (!complete.holds) return incomplete(complete);
    const due = workingDaysAfter(facts.receivedOn, WORKING_DAYS, jurisdiction);
    const dates = [{ what: 'Last day to comply or to apply to the court', on: due, ...ANSWER }];
    const steps = [complete, answered(facts, due)];
    const warnings = withoutFee(facts);
    return facts.answer === null && facts.on <= due
      ? {
          ...rulingOf(['open', 'open'], '', { steps, dates, warnings }),
          headline: `By ${formatDate(due)} comply, or apply to the court if the purpose is not a proper one: ${ANSWER.citation}.`,
        }
      : rulingOf(
          ['in-order', 'out-of-order'],
          `The request was answered in time: ${ANSWER.citation}.`,
          {
            steps,
            dates,
            warnings,
          },
        );
  },
);

const BY_ITS_OWN =
  'The register of a foundation trust goes by the constitution and regulations of the trust';
const TRUST: Source = { rule: 'R-D15', citation: 'NHS Act 2006 Sch 7 para 20 [from knowledge]' };

function completeness({ gives, willBePassedOn }: RegisterRequestFacts): Step {
  const missing = [
    ...(gives.nameAndAddress ? [] : ['name and address']),
    ...(gives.purpose ? [] : ['the purpose']),
    ...(gives.whetherPassedOn ? [] : ['whether it will be passed on']),
    ...(willBePassedOn && !gives.toWhomAndWhy ? ['to whom it will be passed on and why'] : []),
  ];
  return find(
    REQUEST,
    missing.length === 0
      ? 'The request gives all that the Act asks.'
      : `The request does not give ${list(missing)}, so it is not one under the Act and no time runs. Ask for it.`,
    missing.length === 0,
  );
}

const incomplete = (step: Step): Ruling =>
  rulingOf(['in-order', 'out-of-order'], '', { steps: [step] });

function answered({ answer, on }: RegisterRequestFacts, due: PlainDate): Step {
  const limit = `${WORKING_DAYS} working days end on ${formatDate(due)}`;
  if (answer === null)
    return find(
      ANSWER,
      on <= due
        ? `Nothing has been done yet, and ${limit}.`
        : `Nothing was done: ${limit}. Doing neither is an offence.`,
      on <= due,
    );
  if (answer.type === 'refused')
    return find(
      ANSWER,
      'A request is not refused by the company: only the court says that its purpose is not proper.',
      false,
    );
  const did =
    answer.type === 'complied' ? 'The company complied' : 'The company applied to the court';
  const inTime = answer.on <= due;
  const says = `${did} on ${formatDate(answer.on)}, ${inTime ? 'in time' : 'too late'}: ${limit}.`;
  return find(ANSWER, says, inTime);
}

const withoutFee = ({ byMember, feePaid }: RegisterRequestFacts): Warning[] =>
  byMember || feePaid
    ? []
    : [
        {
          ...REQUEST,
          says: 'Somebody who is no member pays the prescribed fee; ask for it with the answer.',
        },
      ];

function ofSociety({ byMember, hasInterest }: RegisterRequestFacts): Ruling {
  const may = byMember || (hasInterest ?? false);
  return rulingOf(
    ['in-order', 'out-of-order'],
    `Show their own account, and the register without its columns on shares and property: ${SOCIETY.citation}.`,
    {
      steps: [
        find(
          SOCIETY,
          may
            ? 'Members and persons with an interest in the funds may inspect the register.'
            : 'Only members and persons with an interest in the funds may inspect the register.',
          may,
        ),
      ],
    },
  );
}
