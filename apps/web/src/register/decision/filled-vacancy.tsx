import { Table, Tag } from '@folkmoot/ui';
import { type CasualVacancyFacts } from '@folkmoot/rules';
import { formatDay } from '../../shared/dates';
import { wording } from './wording';

const words = wording.filledVacancy;

/** Who would have taken a seat that fell free, who takes it, and the sheet of the count. */
export function FilledVacancy({ facts }: { readonly facts: CasualVacancyFacts }) {
  const { consenting, elected, vacates, seat, vacancySheetSha256 } = facts;
  const [taker] = elected;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-l">{words.title}</h2>
      <p className="govuk-body fm-reading">
        {words.says(vacates.name, formatDay(seat.on), formatDay(seat.termEnds))}
      </p>
      <Table
        caption={words.consenting}
        columns={[
          { header: words.candidate, cell: ({ name }) => <bdi>{name}</bdi> },
          {
            header: words.outcome,
            cell: ({ id }) => (id === taker ? <Tag tone="good">{words.takes}</Tag> : '–'),
          },
        ]}
        rows={consenting}
        rowKey={({ id }) => id}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`/api/v1/count-sheets/${vacancySheetSha256}`}>
          {words.sheet}
        </a>
      </p>
    </section>
  );
}
