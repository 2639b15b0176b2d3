import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { declareInNominee, type Nominee, type Vacancy } from './api';
import { InterestForm } from './interest-form';
import { wording } from './wording';

interface Nomination {
  readonly vacancy: Vacancy;
  readonly nominee: Nominee;
}

/** Takes the interest of a member of the nominations committee in a nominee. */
export const NomineeInterestPage = ({ data: { vacancy, nominee } }: PageProps<Nomination>) => (
  <InterestForm
    caption={nominee.name}
    back={paths.councilVacancy(vacancy.id)}
    declare={(nature, key) => declareInNominee(nominee.id, nature, key)}
  >
    <p className="govuk-body">{wording.interest.ofNominee(nominee.name)}</p>
  </InterestForm>
);
