import { Table, Tag } from '@folkmoot/ui';
import { type Council, type Holder } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { wording } from '../wording';

const words = wording.council;

/** Who sits on the council and who holds each office, with the decision that put them there. */
export function CouncilPage({ data }: PageProps<Council>) {
  return (
    <Page title={words.title}>
      <p className="fm-lead">{words.lead}</p>
      <h2 className="govuk-heading-l">{words.seatsTitle}</h2>
      {data.seats.map(({ constituency, constituencyName, seats, holders }) => (
        <Holders
          key={constituency}
          title={constituencyName}
          says={words.seats(seats)}
          places={seats}
          holders={holders}
        />
      ))}
      <h2 className="govuk-heading-l fm-section">{words.officesTitle}</h2>
      {data.offices.map(({ code, name, places, holders }) => (
        <Holders
          key={code}
          title={name}
          says={words.places(places)}
          places={places}
          holders={holders}
        />
      ))}
    </Page>
  );
}

interface HoldersProps {
  readonly title: string;
  readonly says: string;
  readonly places: number;
  readonly holders: readonly Holder[];
}

function Holders({ title, says, places, holders }: HoldersProps) {
  const vacant = places - holders.length;
  return (
    <section className="fm-holders">
      <h3 className="govuk-heading-m fm-holders__title">
        {title} <span className="fm-holders__says">{says}</span>{' '}
        {vacant > 0 && <Tag tone="warning">{words.vacant(vacant)}</Tag>}
      </h3>
      {holders.length === 0 ? (
        <p className="govuk-body">{words.nobody}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          columns={[
            { header: words.name, cell: ({ name }: Holder) => name },
            { header: words.from, cell: ({ from }) => formatDay(from) },
            { header: words.to, cell: ({ to }) => formatDay(to) },
            {
              header: words.decision,
              cell: ({ decision }) => <DecisionLink decision={decision} />,
            },
          ]}
          rows={holders}
          rowKey={({ name, from }) => `${name} ${from}`}
        />
      )}
    </section>
  );
}

function DecisionLink({ decision }: Pick<Holder, 'decision'>) {
  if (decision === null) return '–';
  return (
    <a className="govuk-link" href={paths.decision(decision)}>
      {decision}
    </a>
  );
}
