import { Details, Table, Tag } from '@folkmoot/ui';
import { type Departure, type Holder, type VacantPlace } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { wording as words } from './wording';

export interface HoldersProps {
  readonly title: string;
  readonly says: string;
  readonly places: number;
  readonly holders: readonly Holder[];
  /** Places that somebody left, why, and what happens next where it is told. */
  readonly left?: readonly (VacantPlace & { readonly nextSays?: string | undefined })[];
  /** Directors who left, and whether the registrar was told. */
  readonly departures?: readonly Departure[];
  /** Of the heading, beneath those of the page. */
  readonly level: 3 | 4;
  /** Said where there is no holder. */
  readonly nobody: string;
}

/** Who holds the seats or the office, and how many places are vacant. */
export function Holders(props: HoldersProps) {
  const { title, says, places, holders, left = [], departures = [], level, nobody } = props;
  const vacant = places - holders.length;
  const Heading = `h${level}` as const;
  return (
    <section className="fm-holders">
      <Heading className={`govuk-heading-${level === 3 ? 'm' : 's'} fm-holders__title`}>
        {title} <span className="fm-holders__says">{says}</span>{' '}
        {vacant > 0 && <Tag tone="warning">{words.vacant(vacant)}</Tag>}
      </Heading>
      {holders.length === 0 ? (
        <p className="govuk-body">{nobody}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          columns={[
            { header: words.name, cell: ({ name }: Holder) => name },
            { header: words.from, cell: ({ from }) => formatDay(from) },
            { header: words.to, cell: ({ to }) => formatDay(to) },
            {
              header: words.termInRow,
              cell: ({ termInRow, mostTerms }) => words.termOf(termInRow, mostTerms),
            },
            {
              header: words.decision,
              cell: (holder) => <DecisionLink {...holder} />,
            },
          ]}
          rows={holders}
          rowKey={({ name, from }) => `${name} ${from}`}
        />
      )}
      {left.map(({ holder, since, why, nextSays }) => (
        <p key={`${holder} ${since}`} className="govuk-body">
          {words.vacantSince(holder, formatDay(since), why)}
          {nextSays !== undefined && (
            <>
              <br />
              {words.next(nextSays)}
            </>
          )}
        </p>
      ))}
      {vacant > left.length && (
        <p className="govuk-body">{words.notFilled(vacant - left.length, left.length > 0)}</p>
      )}
      {departures.map((departure) => (
        <p key={`${departure.holder} ${departure.leftOn}`} className="govuk-body">
          {words.directorLeft(departure.holder, formatDay(departure.leftOn))}{' '}
          {departure.filedOn === null
            ? words.toBeFiled(departure.at, formatDay(departure.by), departure.citation)
            : words.wasFiled(departure.at, formatDay(departure.filedOn))}
        </p>
      ))}
      {holders
        .filter(({ interests }) => interests.length > 0)
        .map((holder) => (
          <Interests key={holder.term} holder={holder} />
        ))}
    </section>
  );
}

/** What somebody has declared, the newest first. */
const Interests = ({ holder: { name, interests } }: { readonly holder: Holder }) => (
  <Details summary={words.interestsOf(name)}>
    {interests.map(({ text, declaredOn }, n) => (
      <p key={n} className="govuk-body fm-wording">
        {text} <span className="fm-soft">{words.declaredOn(formatDay(declaredOn))}</span>
      </p>
    ))}
  </Details>
);

function DecisionLink({ decision, appointedBy }: Pick<Holder, 'decision' | 'appointedBy'>) {
  if (decision === null) return appointedBy === null ? '–' : words.appointedBy(appointedBy);
  return (
    <a className="govuk-link" href={paths.decision(decision)}>
      {decision}
    </a>
  );
}
