import { ButtonLink } from '@folkmoot/ui';
import { Counting, Stages } from '../../shared/election/election-facts';
import { WhoStands } from '../../shared/election/who-stands';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { type Election } from './api';
import { OwnResults } from './objection/own-results';
import { OwnNominations } from './own-nominations';
import { OwnCount } from './recount/own-count';
import { wording } from './wording';

/** One election for a member: their part in it, who stands, when, and how it is counted. */
export function ElectionPage({ data }: PageProps<Election>) {
  const { title, state, poll, secrecy, decision, roll } = data;
  return (
    <Page title={title} titleAsWritten caption={wording.caption} back={paths.elections}>
      {state === 'open' && poll && roll.on && (
        <p>
          <ButtonLink href={secrecy === 'secret' ? paths.booth(poll) : paths.paper(poll)}>
            {wording.vote}
          </ButtonLink>
        </p>
      )}
      {decision !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.decision(decision)}>
            {wording.result(decision)}
          </a>
        </p>
      )}
      {state !== 'ended' && <OwnPart election={data} />}
      <OwnCount election={data} />
      <OwnResults election={data} />
      <OwnNominations election={data} />
      <WhoStands election={data} pathOf={paths.election} />
      {state !== 'ended' && <Stages stages={data.stages} state={state} />}
      {state !== 'ended' && <Counting contests={data.contests} constitution={data.constitution} />}
    </Page>
  );
}

/** Whether the reader votes in it, and stands or nominates. */
function OwnPart({ election }: { readonly election: Election }) {
  const { id, state, roll, nominating } = election;
  return (
    <section aria-labelledby="part">
      <h2 className="govuk-heading-m" id="part">
        {wording.yourPart}
      </h2>
      <p className="govuk-body">
        <AsWritten>{roll.says}</AsWritten>
      </p>
      {state === 'draft' && (
        <p className="govuk-body">
          <AsWritten>{nominating.says}</AsWritten>
        </p>
      )}
      {nominating.mayNominate && (
        <p>
          <ButtonLink
            href={paths.nominate(id)}
            {...(state === 'draft' ? {} : { look: 'secondary' as const })}
          >
            {wording.standOrNominate}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
