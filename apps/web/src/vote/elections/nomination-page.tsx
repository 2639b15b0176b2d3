import { ButtonLink, InsetText } from '@folkmoot/ui';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { type Candidacy, type Election } from './api';
import { StateTag } from './own-nominations';
import { PhotoForm } from './photo-form';
import { SecondersSection } from './seconders-section';
import { wording } from './wording';

const words = wording.nomination;

export interface NominationData {
  readonly election: Election;
  readonly nomination: Candidacy;
}

/** A member's own nomination: what it has, what it lacks, and the next thing to do. */
export function NominationPage({ data }: PageProps<NominationData>) {
  const { election, nomination } = data;
  const { id, state, reasons, reason, constituencyName } = nomination;
  const canChange =
    election.nominating.open && ['to-declare', 'incomplete', 'waiting'].includes(state);
  return (
    <Page
      title={words.title}
      caption={<AsWritten>{`${election.title}: ${constituencyName}`}</AsWritten>}
      back={paths.election(election.id)}
    >
      <p>
        <StateTag state={state} />
      </p>
      {state === 'accepted' && <p className="fm-lead">{words.accepted}</p>}
      {state === 'waiting' && <p className="fm-lead">{words.waiting}</p>}
      {reason !== null && (
        <InsetText>
          <p className="govuk-body">{words.rejected(reason)}</p>
        </InsetText>
      )}
      {state === 'rejected' && election.nominating.mayNominate && (
        <p>
          <ButtonLink href={paths.nominate(election.id)}>{words.again}</ButtonLink>
        </p>
      )}
      {canChange && (
        <p>
          <ButtonLink
            href={paths.declareNomination(election.id, id)}
            look={state === 'to-declare' ? 'primary' : 'secondary'}
          >
            {state === 'to-declare' ? words.declare : words.declareAgain}
          </ButtonLink>
        </p>
      )}
      {canChange && <PhotoForm election={election.id} nomination={nomination} />}
      {election.nominating.seconders > 0 && (
        <SecondersSection election={election} nomination={nomination} canAsk={canChange} />
      )}
      <Needs reasons={reasons} />
      {(canChange || (state === 'accepted' && election.state === 'draft')) && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.withdrawNomination(election.id, id)}>
            {words.withdraw}
          </a>
        </p>
      )}
    </Page>
  );
}

/** What the rules ask of a nomination, each with where it is found. */
function Needs({ reasons }: Pick<Candidacy, 'reasons'>) {
  if (reasons.length === 0) return null;
  return (
    <section className="fm-section" aria-labelledby="needs">
      <h2 className="govuk-heading-m" id="needs">
        {words.needs}
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {reasons.map(({ holds, says, citation }) => (
          <li key={says}>
            <strong>{holds ? words.has : words.lacks}:</strong>{' '}
            <AsWritten>
              {says} <span className="fm-soft">{citation}</span>
            </AsWritten>
          </li>
        ))}
      </ul>
    </section>
  );
}
