import { ButtonGroup, ButtonLink, EmptyState, InsetText, SummaryList } from '@folkmoot/ui';
import { VacancyTag } from '../../shared/appointments/vacancy-tag';
import { formatDay, formatMoment } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { type Candidacy, type Vacancy } from '../api/appointments';
import { useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { loadWork } from './load-work';
import { Nominees } from './nominees';
import { toChooseAmong } from './to-choose-among';
import { WorkTasks } from './work-tasks';
import { workWords } from './work-wording';
import { wording } from './wording';

const words = wording.vacancy;

export const loader = loadWork;

/** One vacancy and who is nominated for it. */
export function Component() {
  const { vacancy, candidacy } = useLoaded<typeof loader>();
  const { id, officeName, brief, skills, termsDecision, state, nominationsCloseOn, announcedAt } =
    vacancy;
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
          ...(termsDecision === null
            ? []
            : [{ key: workWords.terms, value: <TermsLink number={termsDecision} /> }]),
        ]}
      />
      <h2 className="govuk-heading-m">{words.brief}</h2>
      <p className="govuk-body fm-wording">{brief}</p>
      {skills !== null && (
        <>
          <h2 className="govuk-heading-m">{workWords.skills}</h2>
          <p className="govuk-body fm-wording">{skills}</p>
        </>
      )}
      <WorkTasks vacancy={vacancy} candidacy={candidacy} />
      <section className="fm-section">
        <h2 className="govuk-heading-m">{words.nominees}</h2>
        {!candidacy.seesAll && <InsetText>{workWords.hiddenNominees}</InsetText>}
        {candidacy.nominees.length > 0 && <Nominees vacancy={vacancy} candidacy={candidacy} />}
        {candidacy.seesAll && candidacy.nominees.length === 0 && <EmptyState title={words.none} />}
        <OnDuty duty="fillVacancies">
          <ButtonGroup>
            {canSelect(vacancy, candidacy) && (
              <ButtonLink href={officePaths.proposeSelection(id)}>
                {wording.select.start}
              </ButtonLink>
            )}
            {state === 'open' && (
              <ButtonLink look="secondary" href={officePaths.addNomination(id)}>
                {words.add}
              </ButtonLink>
            )}
          </ButtonGroup>
        </OnDuty>
      </section>
    </OfficePage>
  );
}

/** Whether there are several to put to one vote, and the constitution has them voted on so. */
const canSelect = ({ state }: Vacancy, candidacy: Candidacy): boolean =>
  (state === 'open' || state === 'nominations-closed') &&
  candidacy.several !== null &&
  toChooseAmong(candidacy).length > 1;

const TermsLink = ({ number }: { readonly number: number }) => (
  <a className="govuk-link" href={paths.decision(number)}>
    {workWords.termsDecision(number)}
  </a>
);

function WhereItStands({ vacancy }: { readonly vacancy: Vacancy }) {
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
