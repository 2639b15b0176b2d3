import { waysOut } from '@folkmoot/rules';
import { ButtonLink, Details, EmptyState, TaskList } from '@folkmoot/ui';
import { VacancyTag } from '../../shared/appointments/vacancy-tag';
import { formatDay } from '../../shared/dates';
import { councilQuery, vacanciesQuery, type Vacancy } from '../api/appointments';
import { constitutionQuery } from '../api/constitution';
import { vacantSeatsQuery } from '../api/seats';
import { useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { EmptySeats } from '../seats/empty-seats';
import { seatsFromOutside } from '../seats/seats-from-outside';
import { wording as seatWords } from '../seats/wording';
import { CouncilSeats } from './council-seats';
import { OfficeHolders } from './office-holders';
import { wording } from './wording';

export async function loader() {
  const [empty, vacancies, council, { pack }] = await Promise.all([
    load(vacantSeatsQuery()),
    load(vacanciesQuery()),
    load(councilQuery()),
    load(constitutionQuery()),
  ]);
  const endable = council.seats
    .map(({ constituency }) => constituency)
    .filter((code) => waysOut(pack, `council:${code}`).length > 0);
  const fromOutside = seatsFromOutside(pack).length > 0;
  return { empty: empty.items, vacancies: vacancies.items, council, endable, fromOutside };
}

/** Vacancies, and who holds which office. */
export function Component() {
  const { empty, vacancies, council, endable, fromOutside } = useLoaded<typeof loader>();
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      <OnDuty duty="fillVacancies">
        <ButtonLink href={officePaths.announceVacancy}>{wording.announceStart}</ButtonLink>
      </OnDuty>
      <EmptySeats seats={empty} />
      <Vacancies vacancies={vacancies} />
      <section className="fm-section">
        <h2 className="govuk-heading-m">{wording.offices}</h2>
        {council.offices.map((office) => (
          <OfficeHolders key={office.code} office={office} />
        ))}
      </section>
      <p className="govuk-body">
        <a className="govuk-link" href={officePaths.interests()}>
          {seatWords.register.link}
        </a>
      </p>
      <section className="fm-section">
        <CouncilSeats seats={council.seats} endable={endable} />
        {fromOutside && (
          <OnDuty duty="fillVacancies">
            <ButtonLink href={officePaths.appointFromOutside} look="secondary">
              {seatWords.outside.link}
            </ButtonLink>
          </OnDuty>
        )}
      </section>
    </OfficePage>
  );
}

function Vacancies({ vacancies }: { readonly vacancies: readonly Vacancy[] }) {
  const filled = vacancies.filter(({ state }) => state === 'filled');
  const vacant = vacancies.filter(({ state }) => state !== 'filled');
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{wording.vacancies}</h2>
      {vacant.length === 0 ? (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      ) : (
        <VacancyList vacancies={vacant} />
      )}
      {filled.length > 0 && (
        <Details summary={wording.filled(filled.length)}>
          <VacancyList vacancies={filled} />
        </Details>
      )}
    </section>
  );
}

function VacancyList({ vacancies }: { readonly vacancies: readonly Vacancy[] }) {
  return (
    <TaskList
      tasks={vacancies.map(({ id, officeName, state, nominationsCloseOn, nominations }) => ({
        id,
        title: officeName,
        href: officePaths.vacancy(id),
        hint: `${wording.nominations(nominations)}. ${wording.closes(formatDay(nominationsCloseOn))}`,
        status: <VacancyTag state={state} />,
      }))}
    />
  );
}
