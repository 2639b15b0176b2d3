import { Table, Tag } from '@folkmoot/ui';
import { type Rehearsal } from '../../api/rehearsals';
import { words } from './wording';

const listed = new Intl.ListFormat('en-GB');

/** The invented members of each contest, each with the link by which they vote. */
export function SampleVoters({
  rehearsal: { contests, voters },
}: {
  readonly rehearsal: Rehearsal;
}) {
  return (
    <section className="fm-section" aria-labelledby="links">
      <h2 className="govuk-heading-l" id="links">
        {words.voters.title}
      </h2>
      <p className="govuk-body fm-reading">{words.voters.lead}</p>
      {contests.map(({ id, title, constituencyName, candidates, invented }) => (
        <div key={id}>
          <h3 className="govuk-heading-m">{title}</h3>
          <p className="govuk-body fm-reading">
            {words.voters.candidates(listed.format(candidates))} {invented && words.voters.invented}
          </p>
          <Table
            caption={words.voters.caption(title)}
            captionHidden
            narrow="stack"
            columns={[
              {
                header: words.voters.voter,
                cell: ({ name, address }) => (
                  <a className="govuk-link" href={address}>
                    {words.voters.link(name)}
                  </a>
                ),
              },
              {
                header: words.voters.state,
                cell: ({ voted }) => (
                  <Tag tone={voted ? 'good' : 'neutral'}>
                    {voted ? words.voters.voted : words.voters.notYet}
                  </Tag>
                ),
              },
            ]}
            rows={voters.filter((voter) => voter.constituencyName === constituencyName)}
            rowKey={({ address }) => address}
          />
        </div>
      ))}
    </section>
  );
}
