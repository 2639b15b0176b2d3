import { addDays, formatDate, type PlainDate } from '@folkmoot/basics';
import { type Consequence, type Question } from '../decisions/consequence';
import { type ConstitutionProposal } from '../facts';
import { type Effect, type Warning } from '../outcome';
import { find } from '../reasoning/step';
import { DAYS_TO_FILE_RESOLUTION, FILINGS, filingOf } from '../statute/filings';
import { isSociety } from '../statute/legal-forms';
import { isCompany } from '../statute/notice';
import { amendingLaw, checkAmendment } from './check-amendment';

/**
 * A new version of the constitution takes the place of the one in force, from the start of a day.
 * Source: R-A41, R-A42 (company: both are filed), R-C3 (society: not before it is registered), R-D7 (trust).
 */
export function newVersion(
  { constitution, kind, facts }: Question,
  proposal: ConstitutionProposal,
): Consequence {
  const { steps, refusal, proposed } = checkAmendment(constitution, kind, proposal.constitution);
  if (refusal || !proposed) return { steps, effects: [], warnings: [] };
  const effectiveOn = firstDay(proposal, facts.decidedOn);
  const registrar = registrarOf(constitution.legalForm);
  const adopted: Effect = {
    type: 'constitution-adopted',
    version: proposed.version,
    title: proposed.title,
    effectiveOn,
    ...(registrar && { onceRegisteredBy: registrar }),
  };
  const when = find(
    { rule: 'R-01', citation: 'Constitution, versions [design]' },
    `It takes effect at the start of ${formatDate(effectiveOn)}, and not before the day after the decision.`,
    true,
  );
  return {
    steps: [...steps, when],
    effects: [
      adopted,
      ...filings(constitution.legalForm, facts.title, facts.decidedOn, effectiveOn),
    ],
    warnings: warningsFor(constitution.legalForm),
  };
}

/**
 * The first day of a new version: the one proposed, or the day after the decision if that is later, so that one day
 * never has two constitutions.
 */
export const firstDay = (
  { effectiveOn }: Pick<ConstitutionProposal, 'effectiveOn'>,
  decidedOn: PlainDate,
): PlainDate => (effectiveOn > decidedOn ? effectiveOn : addDays(decidedOn, 1));

type Form = Question['constitution']['legalForm'];

/** Who must register a new version before it is valid; `null` where nobody must. Source: R-C3. */
const registrarOf = (legalForm: Form): string | null =>
  isSociety(legalForm) ? FILINGS['society-rules'].at : null;

/** Source: R-A42; Companies Act 2006 ss.26, 29–30. */
function filings(
  legalForm: Form,
  title: string,
  decidedOn: PlainDate,
  effectiveOn: PlainDate,
): readonly Effect[] {
  if (!isCompany(legalForm)) return [];
  const { what, citation } = FILINGS.articles;
  return [
    filingOf(title, decidedOn),
    { type: 'filing-due', what, by: addDays(effectiveOn, DAYS_TO_FILE_RESOLUTION), citation },
  ];
}

function warningsFor(legalForm: Form): readonly Warning[] {
  const source = amendingLaw({ legalForm });
  if (isSociety(legalForm))
    return [
      {
        ...source,
        says: 'Register the new version with the Financial Conduct Authority: it is not valid until then.',
      },
    ];
  if (isCompany(legalForm)) return [];
  return [
    {
      ...source,
      says: 'Where it changes the powers or duties of the council, put it to the members at their next annual meeting: unless more than half of those who vote approve, it stops having effect.',
    },
  ];
}
