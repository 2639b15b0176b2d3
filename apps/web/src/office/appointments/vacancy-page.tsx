import { ButtonLink, EmptyState, InsetText, SummaryList } from '@folkmoot/ui';
import { type LoaderFunctionArgs } from 'react-router';
import { formatDay, formatMoment } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { vacancyQuery, type VacancyDetails } from '../api/appointments';
import { named, useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { Nominees } from './nominees';
import { VacancyTag } from './vacancy-tag';
import { wording } from './wording';

const words = wording.vacancy;

export const loader = (visit: LoaderFunctionArgs) => load(vacancyQuery(named(visit)));

/** One vacancy and who is nominated for it. */
export function Component() {
  const vacancy = useLoaded<typeof loader>();
  const { id, officeName, brief, state, nominationsCloseOn, announcedAt, nominees } = vacancy;
  return (
    <OfficePage
      title={officeName}
      crumbs={[{ href: officePaths.appointments, text: wording.title }]}
    >
      <WhereItStands vacancy={vacancy} />
      <SummaryList
        rows={[
          { key: words.state, value: <VacancyTag state={state} /> },
          { key: words.announced, value: formatMoment(announcedAt) },
          { key: words.nominationsClose, value: words.endOf(formatDay(nominationsCloseOn)) },
        ]}
      />
      <h2 className="govuk-heading-m">{words.brief}</h2>
      <p className="govuk-body fm-as-written">{brief}</p>
      <section className="fm-section">
        <h2 className="govuk-heading-m">{words.nominees}</h2>
        {nominees.length === 0 ? <EmptyState title={words.none} /> : <Nominees vacancy={vacancy} />}
        {state === 'open' && (
          <OnDuty duty="fillVacancies">
            <ButtonLink look="secondary" href={officePaths.addNomination(id)}>
              {words.add}
            </ButtonLink>
          </OnDuty>
        )}
      </section>
    </OfficePage>
  );
}

function WhereItStands({ vacancy }: { readonly vacancy: VacancyDetails }) {
  const { state, resolution, decision } = vacancy;
  if (state === 'filled' && decision !== null)
    return (
      <InsetText>
        {words.filled}{' '}
        <a className="govuk-link" href={paths.decision(decision)}>
          {words.decision(decision)}
        </a>
      </InsetText>
    );
  if (state === 'before-council' && resolution)
    return (
      <InsetText>
        {words.before}{' '}
        <a className="govuk-link" href={officePaths.resolution(resolution)}>
          {words.toResolution}
        </a>
      </InsetText>
    );
  return null;
}
