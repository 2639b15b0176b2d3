import { InsetText, VisuallyHidden } from '@folkmoot/ui';
import { appointmentWords } from '../../shared/appointments/wording';
import { formatDay } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { paths } from '../../shared/paths';
import { type Candidacy, type Nominee } from './api';
import { type Appointment } from './vacancy-page';
import { wording } from './wording';

const words = wording.vacancy;

interface NomineeLineProps extends Pick<Appointment, 'vacancy' | 'candidacy'> {
  readonly nominee: Nominee;
}

/** Somebody nominated: what they say, and for the committee how far they came. */
export function NomineeLine({ nominee, vacancy, candidacy }: NomineeLineProps) {
  const { id, name, statement, recommended } = nominee;
  const { seesAll, committee, ownPlace } = candidacy;
  const own = committee.find((place) => place.id === ownPlace);
  const isInterested = own?.interests.includes(id) ?? false;
  const leftOut = committee
    .filter((place) => place !== own && place.interests.includes(id))
    .map((place) => place.name);
  const isUndecided = vacancy.state === 'open' || vacancy.state === 'nominations-closed';
  return (
    <li>
      <strong className="fm-lines__title">
        <bdi>{name}</bdi>
      </strong>
      <p className="govuk-body fm-wording">
        <AsWritten>{statement}</AsWritten>
      </p>
      {recommended !== null && (
        <InsetText>
          {words.recommendation}: <AsWritten>{recommended}</AsWritten>
        </InsetText>
      )}
      {isInterested ? (
        <p className="govuk-body">{words.notYou}</p>
      ) : (
        seesAll && <HowFar nominee={nominee} asked={candidacy.checksAsked} />
      )}
      {leftOut.length > 0 && <p className="govuk-body">{words.leftOut(leftOut.join(', '))}</p>}
      {own && seesAll && !isInterested && isUndecided && (
        <a className="govuk-link" href={paths.nomineeInterest(vacancy.id, id)}>
          {words.declare}
          <VisuallyHidden> {words.inHidden(name)}</VisuallyHidden>
        </a>
      )}
    </li>
  );
}

interface HowFarProps {
  readonly nominee: Nominee;
  readonly asked: Candidacy['checksAsked'];
}

function HowFar({ nominee: { stages, checks }, asked }: HowFarProps) {
  return (
    <>
      {stages.length > 0 && (
        <ul className="govuk-list">
          {stages.map(({ stage, on, reasons }) => (
            <li key={stage}>
              {words.stage(appointmentWords.stages[stage], formatDay(on))}:{' '}
              <AsWritten>{reasons}</AsWritten>
            </li>
          ))}
        </ul>
      )}
      {asked.length > 0 && (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">{words.checks}</p>
          <ul className="govuk-list">
            {asked.map((what) => (
              <li key={what}>
                {appointmentWords.checks[what]}:{' '}
                {checkSays(checks.find(({ check }) => check === what))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function checkSays(check: Nominee['checks'][number] | undefined): string {
  if (!check) return words.notMade;
  const made = words.made(formatDay(check.on), check.checkedBy);
  return check.inOrder ? made : `${appointmentWords.failed}, ${made}`;
}
