import { VisuallyHidden } from '@folkmoot/ui';
import { formatMoment } from '../../shared/dates';
import { type VacancyDetails } from '../api/appointments';
import { useMay } from '../parts/duty';
import { officePaths } from '../paths';
import { wording } from './wording';

const words = wording.vacancy;

/** Who is nominated, and the way to put one of them to the council. */
export function Nominees({ vacancy }: { readonly vacancy: VacancyDetails }) {
  const { id: vacancyId, state, nominees } = vacancy;
  const undecided = state === 'open' || state === 'nominations-closed';
  const mayPropose = useMay('fillVacancies') && undecided;
  return (
    <ul className="fm-people">
      {nominees.map(({ id, name, statement, receivedAt }) => (
        <li key={id}>
          <div className="fm-people__line">
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {mayPropose && (
              <a className="govuk-link" href={officePaths.proposeNominee(vacancyId, id)}>
                {words.propose}
                <VisuallyHidden> {words.proposeHidden(name)}</VisuallyHidden>
              </a>
            )}
          </div>
          <p className="govuk-body fm-as-written">{statement}</p>
          <span className="fm-soft">{words.received(formatMoment(receivedAt))}</span>
        </li>
      ))}
    </ul>
  );
}
