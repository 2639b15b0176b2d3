import { InsetText, VisuallyHidden } from '@folkmoot/ui';
import { appointmentWords } from '../../shared/appointments/wording';
import { formatDay, formatMoment } from '../../shared/dates';
import { type Candidacy, type Nominee, type Vacancy } from '../api/appointments';
import { useMay } from '../parts/duty';
import { officePaths } from '../paths';
import { workWords } from './work-wording';
import { wording } from './wording';

const words = wording.vacancy;

interface NomineesProps {
  readonly vacancy: Vacancy;
  readonly candidacy: Candidacy;
}

/** Who is nominated, how far each came, and what can be done about them. */
export function Nominees({ vacancy, candidacy }: NomineesProps) {
  const mayAct = (useMay('fillVacancies') ?? false) && vacancy.state !== 'filled';
  return (
    <ul className="fm-people">
      {candidacy.nominees.map((nominee) => (
        <li key={nominee.id}>
          <strong>
            <bdi>{nominee.name}</bdi>
          </strong>
          <p className="govuk-body fm-wording">{nominee.statement}</p>
          <p className="fm-soft">{words.received(formatMoment(nominee.receivedAt))}</p>
          <HowFar nominee={nominee} />
          {mayAct && <Ways vacancy={vacancy} candidacy={candidacy} nominee={nominee} />}
        </li>
      ))}
    </ul>
  );
}

function HowFar({ nominee: { stages, checks, recommended } }: { readonly nominee: Nominee }) {
  return (
    <>
      {stages.length + checks.length > 0 && (
        <ul className="govuk-list">
          {stages.map(({ stage, on, reasons }) => (
            <li key={stage}>
              {appointmentWords.stages[stage]}, {formatDay(on)}: {reasons}
            </li>
          ))}
          {checks.map(({ check, inOrder, on, checkedBy, evidence }) => (
            <li key={check}>
              {appointmentWords.checks[check]}
              {!inOrder && `: ${appointmentWords.failed}`}, {formatDay(on)}, {checkedBy} ({evidence}
              )
            </li>
          ))}
        </ul>
      )}
      {recommended !== null && (
        <InsetText>
          {workWords.recommendation}: {recommended}
        </InsetText>
      )}
    </>
  );
}

interface WaysProps extends NomineesProps {
  readonly nominee: Nominee;
}

/** Checks are made until the council has decided: identity is verified before the term, not before the vote. */
function Ways({ vacancy, candidacy, nominee }: WaysProps) {
  const { id } = vacancy;
  const { id: nomination, name, recommended, stages } = nominee;
  const isOver = stages.some(({ stage }) => stage === 'not-taken-further' || stage === 'withdrawn');
  if (isOver) return null;
  const { needsCommittee, committee, checksAsked } = candidacy;
  const does = workWords.nomineeDoes;
  const isUndecided = vacancy.state !== 'before-council';
  return (
    <ul className="govuk-list">
      {isUndecided && needsCommittee && (
        <Way href={officePaths.considerNominee(id, nomination)} text={does.consider} name={name} />
      )}
      {isUndecided && committee.length > 0 && (
        <>
          <Way
            href={officePaths.nomineeInterest(id, nomination)}
            text={does.interest}
            name={name}
          />
          <Way
            href={officePaths.recommendNominee(id, nomination)}
            text={does.recommend}
            name={name}
          />
        </>
      )}
      {checksAsked.length > 0 && (
        <Way href={officePaths.checkNominee(id, nomination)} text={does.check} name={name} />
      )}
      {isUndecided && (!needsCommittee || recommended !== null) && (
        <li>
          <a className="govuk-link" href={officePaths.proposeNominee(id, nomination)}>
            {words.propose}
            <VisuallyHidden> {words.proposeHidden(name)}</VisuallyHidden>
          </a>
        </li>
      )}
    </ul>
  );
}

const Way = ({ href, text, name }: { href: string; text: string; name: string }) => (
  <li>
    <a className="govuk-link" href={href}>
      {text}
      <VisuallyHidden> {workWords.of(name)}</VisuallyHidden>
    </a>
  </li>
);
