import { SummaryList } from '@folkmoot/ui';
import { downloads, type NoticedElection } from '../../shared/api-register';
import { Counting, Stages } from '../../shared/election/election-facts';
import { WhoStands } from '../../shared/election/who-stands';
import { wording as shared } from '../../shared/election/wording';
import { formatMoment } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { DrawnLots } from './drawn-lots';
import { wording as words } from './wording';

/** The notice of an election, its statement of candidates and its notice of poll, as they stand. Source: R-D11, R-E17. */
export function ElectionPage({ data }: PageProps<NoticedElection>) {
  const { id, title, state, decision, nominating, contests, stages, constitution } = data;
  return (
    <Page title={title} caption={words.caption} back={paths.announcedElections}>
      {decision !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.decision(decision)}>
            {words.result(decision)}
          </a>
        </p>
      )}
      <SummaryList
        rows={[
          { key: words.state, value: nominating ? shared.nominating : shared.states[state] },
          { key: words.ballot, value: words.secrecy[data.secrecy] },
          { key: words.roll, value: data.rollFixed },
          ...(data.independenceStatedAt === null
            ? []
            : [
                {
                  key: words.officer,
                  value: words.independent(formatMoment(data.independenceStatedAt)),
                },
              ]),
        ]}
      />
      {nominating && (
        <p className="govuk-body">
          {words.nominate}{' '}
          <a className="govuk-link" href={paths.election(id)}>
            {words.toOwn}
          </a>
        </p>
      )}
      <WhoStands election={data} pathOf={paths.announcedElection} />
      {state !== 'ended' && <Stages stages={stages} state={state} />}
      {state !== 'ended' && <Counting contests={contests} constitution={constitution} />}
      {data.lots && <DrawnLots lots={data.lots} />}
      {decision !== null && (
        <section className="fm-section" aria-labelledby="files">
          <h2 className="govuk-heading-m" id="files">
            {words.files}
          </h2>
          <p className="govuk-body">
            <a className="govuk-link" href={downloads.electionPack(id)} download>
              {words.pack}
            </a>
          </p>
        </section>
      )}
    </Page>
  );
}
