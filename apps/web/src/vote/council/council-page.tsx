import { EmptyState, Tag, type TagTone } from '@folkmoot/ui';
import { VacancyTag } from '../../shared/appointments/vacancy-tag';
import { formatDay, formatMoment } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { type CouncilItem, type OwnTerm, type Vacancy } from './api';
import { OwnTerms } from './own-terms';
import { wording } from './wording';

export interface Business {
  readonly items: readonly CouncilItem[];
  readonly vacancies: readonly (Vacancy & { readonly onCommittee: boolean })[];
  /** What the member holds or will hold. */
  readonly terms: readonly OwnTerm[];
}

/** What is before the council about who holds an office, and the reader's part in each. */
export function CouncilPage({ data: { items, vacancies, terms } }: PageProps<Business>) {
  return (
    <Page title={wording.title} back={paths.ballots}>
      <p className="fm-lead">{wording.lead}</p>
      <h2 className="govuk-heading-m">{wording.before}</h2>
      {items.length === 0 ? (
        <EmptyState title={wording.nothingBefore}>
          <p>{wording.nothingBeforeHelp}</p>
        </EmptyState>
      ) : (
        <ul className="fm-lines">
          {items.map((item) => (
            <ItemLine key={item.resolution} item={item} />
          ))}
        </ul>
      )}
      <section className="fm-section">
        <h2 className="govuk-heading-m">{wording.vacancies}</h2>
        {vacancies.length === 0 ? (
          <EmptyState title={wording.noVacancies}>
            <p>{wording.noVacanciesHelp}</p>
          </EmptyState>
        ) : (
          <ul className="fm-lines">
            {vacancies.map((vacancy) => (
              <VacancyLine key={vacancy.id} vacancy={vacancy} />
            ))}
          </ul>
        )}
      </section>
      <OwnTerms terms={terms} />
      <section className="fm-section">
        <h2 className="govuk-heading-m">{wording.more}</h2>
        <p className="govuk-body">
          <a className="govuk-link" href={paths.raiseChallenges}>
            {wording.challenges}
          </a>
        </p>
      </section>
    </Page>
  );
}

const tones: Readonly<Record<CouncilItem['state'], TagTone>> = {
  draft: 'neutral',
  open: 'information',
  closed: 'neutral',
  decided: 'good',
};

export const ItemTag = ({ state }: { readonly state: CouncilItem['state'] }) => (
  <Tag tone={tones[state]}>{wording.itemStates[state]}</Tag>
);

function ItemLine({ item }: { readonly item: CouncilItem }) {
  const { resolution, title, state, closesAt, noVote } = item;
  return (
    <li>
      <strong className="fm-lines__title">
        <a className="govuk-link" href={paths.councilItem(resolution)}>
          <AsWritten>{title}</AsWritten>
        </a>
      </strong>
      <span>
        <ItemTag state={state} />
      </span>
      {state === 'open' && closesAt && (
        <span className="fm-soft">
          {wording.item.closes}: {formatMoment(closesAt)}
        </span>
      )}
      {noVote && <span>{wording.noVote[noVote]}</span>}
    </li>
  );
}

function VacancyLine({ vacancy }: { readonly vacancy: Business['vacancies'][number] }) {
  const { id, officeName, state, nominationsCloseOn, onCommittee } = vacancy;
  return (
    <li>
      <strong className="fm-lines__title">
        <a className="govuk-link" href={paths.councilVacancy(id)}>
          <AsWritten>{officeName}</AsWritten>
        </a>
      </strong>
      <span>
        <VacancyTag state={state} />
      </span>
      {state === 'open' && (
        <span className="fm-soft">
          {wording.vacancy.closes}: {formatDay(nominationsCloseOn)}
        </span>
      )}
      {onCommittee && <span>{wording.onCommittee}</span>}
    </li>
  );
}
