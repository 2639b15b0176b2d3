import { InsetText, SummaryList } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../../shared/dates';
import { PageMark } from '../../../shared/page';
import {
  castForRest,
  closeRehearsal,
  type Rehearsal,
  rehearsalQuery,
  sendSampleLetter,
} from '../../api/rehearsals';
import { hiddenIn, send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { named, useLoaded } from '../../loaded';
import { OnDuty } from '../../parts/duty';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { RehearsalSteps, stepName } from './rehearsal-steps';
import { RehearsedCounts } from './rehearsed-counts';
import { SampleVoters } from './sample-voters';
import { words } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(rehearsalQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const back = (says: string) => done(officePaths.rehearsal(id), says);
  switch (hiddenIn(form, stepName)) {
    case 'letter':
      return send(
        form,
        (key) => sendSampleLetter(id, key),
        () => back(words.letter.done),
      );
    case 'rest':
      return send(
        form,
        (key) => castForRest(id, key),
        ({ cast }) => back(words.rest.done(cast)),
      );
    default:
      return send(
        form,
        (key) => closeRehearsal(id, key),
        () => back(words.close.done),
      );
  }
}

/** A rehearsal of an election: who may vote in it, and how it comes to its count. */
export function Component() {
  const rehearsal = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const { id, watermark, election, title, closedAt, overtaken, secrecy } = rehearsal;
  return (
    <PageMark value={watermark}>
      <OfficePage
        title={words.title(title)}
        crumbs={crumbsTo({ id: election, title })}
        errors={errors}
      >
        <p className="govuk-body fm-reading">{words.nothing}</p>
        {secrecy === 'secret' && <InsetText>{words.secret}</InsetText>}
        {overtaken && <InsetText>{words.overtaken}</InsetText>}
        <SummaryList rows={factsOf(rehearsal)} />
        {!overtaken && closedAt === null && (
          <>
            <SampleVoters rehearsal={rehearsal} />
            <OnDuty duty="runPolls">
              <RehearsalSteps />
            </OnDuty>
          </>
        )}
        {!overtaken && closedAt !== null && <RehearsedCounts rehearsal={rehearsal} />}
        <OnDuty duty="runPolls">
          <p className="govuk-body fm-section">
            <a className="govuk-link" href={officePaths.deleteRehearsal(id)}>
              {words.remove.link}
            </a>
          </p>
        </OnDuty>
      </OfficePage>
    </PageMark>
  );
}

const factsOf = ({ madeAt, deleteAt, closedAt, voters }: Rehearsal) => [
  { key: words.facts.made, value: formatMoment(madeAt) },
  { key: words.facts.deletes, value: formatMoment(deleteAt) },
  {
    key: words.facts.voted,
    value: words.facts.votedOf(voters.filter(({ voted }) => voted).length, voters.length),
  },
  ...(closedAt === null ? [] : [{ key: words.facts.closed, value: formatMoment(closedAt) }]),
];
