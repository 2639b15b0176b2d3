import { EmptyState, InsetText, SummaryList } from '@folkmoot/ui';
import { VacancyTag } from '../../shared/appointments/vacancy-tag';
import { formatDay } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { type Candidacy, type Vacancy } from './api';
import { NomineeLine } from './nominee-line';
import { wording } from './wording';

const words = wording.vacancy;

export interface Appointment {
  readonly vacancy: Vacancy;
  readonly candidacy: Candidacy;
  /** The matter before the council that would fill it, once there is one. */
  readonly item: string | null;
}

/** A vacancy for a council member: the work, the committee, and of the nominees what they may see. */
export function VacancyPage({ data }: PageProps<Appointment>) {
  const { vacancy, candidacy, item } = data;
  const { officeName, brief, skills } = vacancy;
  const { nominees, seesAll, ownPlace } = candidacy;
  return (
    <Page title={officeName} titleAsWritten caption={words.caption} back={paths.councilBusiness}>
      <div className="fm-reading">
        {ownPlace !== null && <InsetText>{wording.onCommittee}</InsetText>}
        {item !== null && (
          <p className="govuk-body">
            <a className="govuk-link" href={paths.councilItem(item)}>
              {words.item}
            </a>
          </p>
        )}
        <Facts vacancy={vacancy} candidacy={candidacy} />
        <h2 className="govuk-heading-m">{words.brief}</h2>
        <p className="govuk-body fm-wording">
          <AsWritten>{brief}</AsWritten>
        </p>
        {skills !== null && (
          <>
            <h2 className="govuk-heading-m">{words.skills}</h2>
            <p className="govuk-body fm-wording">
              <AsWritten>{skills}</AsWritten>
            </p>
          </>
        )}
        <section className="fm-section">
          <h2 className="govuk-heading-m">{words.nominees}</h2>
          {!seesAll && <p className="govuk-body">{words.hidden}</p>}
          {seesAll && nominees.length === 0 && <EmptyState title={words.none} />}
          {nominees.length > 0 && (
            <ul className="fm-lines">
              {nominees.map((nominee) => (
                <NomineeLine
                  key={nominee.id}
                  nominee={nominee}
                  vacancy={vacancy}
                  candidacy={candidacy}
                />
              ))}
            </ul>
          )}
          {ownPlace !== null && seesAll && <p className="govuk-body fm-soft">{words.secretary}</p>}
        </section>
      </div>
    </Page>
  );
}

function Facts({ vacancy, candidacy }: Pick<Appointment, 'vacancy' | 'candidacy'>) {
  const { state, nominationsCloseOn, termsDecision } = vacancy;
  const { needsCommittee, committee, interviews } = candidacy;
  return (
    <SummaryList
      rows={[
        { key: words.state, value: <VacancyTag state={state} /> },
        { key: words.closes, value: words.endOf(formatDay(nominationsCloseOn)) },
        ...(termsDecision === null
          ? []
          : [
              {
                key: words.terms,
                value: (
                  <a className="govuk-link" href={paths.decision(termsDecision)}>
                    {words.decision(termsDecision)}
                  </a>
                ),
              },
            ]),
        ...(needsCommittee
          ? [
              {
                key: words.committee,
                value: committee.map(({ name }) => name).join(', ') || words.noCommittee,
              },
            ]
          : []),
        ...interviews.map(({ heldOn, panel }) => ({
          key: words.interviews,
          value: words.interviewsOn(formatDay(heldOn), panel.join(', ')),
        })),
      ]}
    />
  );
}
