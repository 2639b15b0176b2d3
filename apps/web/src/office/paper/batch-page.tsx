import { SummaryList, WarningText } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { batchQuery, confirmBatch, type PaperBatchDetails } from '../api/paper';
import { pollQuery } from '../api/polls';
import { ActForm } from '../form/act-form';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { BatchDesk } from './batch-desk';
import { BatchSheet } from './batch-sheet';
import { type Contest } from './marks-fields';
import { wording } from './wording';

const words = wording.batch;

export async function loader(visit: LoaderFunctionArgs) {
  const batch = await load(batchQuery(named(visit)));
  const { contests } = await load(pollQuery(batch.poll));
  return { batch, contests: contests as Contest[] };
}

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  return send(
    form,
    (key) => confirmBatch(id, key),
    ({ marks, void: empty }) =>
      done(officePaths.paperBatch(id), wording.confirm.done(marks, empty)),
  );
}

/** One batch of votes on paper: how far it has come, the tellers’ desk, and its confirmation. */
export function Component() {
  const { batch, contests } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const isEnded = batch.endedAt !== null;
  return (
    <OfficePage
      title={wording.name(batch.number, batch.place)}
      caption={batch.title}
      crumbs={[{ href: officePaths.votesOnPaper(batch.poll), text: wording.title }]}
      errors={errors}
    >
      <Facts batch={batch} />
      {batch.reason !== null && <p className="govuk-body">{words.reason(batch.reason)}</p>}
      {!isEnded && batch.mayEnter && <BatchDesk batch={batch} contests={contests} />}
      {!isEnded && !batch.mayEnter && <p className="govuk-body">{words.notYours}</p>}
      {batch.state === 'agreed' && <Confirmation />}
      <BatchSheet batch={batch} />
      {!isEnded && (
        <OnDuty duty="runPaper">
          <p className="govuk-body">
            <a className="govuk-link" href={officePaths.withdrawBatch(batch.id)}>
              {wording.withdraw.link}
            </a>
          </p>
        </OnDuty>
      )}
    </OfficePage>
  );
}

function Facts({ batch }: { readonly batch: PaperBatchDetails }) {
  const names = batch.tellers.map(({ name }) => name ?? words.erased);
  return (
    <SummaryList
      rows={[
        { key: words.facts.envelopes, value: batch.envelopes },
        { key: words.facts.state, value: wording.states[batch.state] },
        { key: words.facts.tellers, value: names.join(', ') || words.nobodyYet },
      ]}
    />
  );
}

function Confirmation() {
  return (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-m">{wording.confirm.title}</h2>
      <OnDuty duty="runPaper">
        <WarningText>{wording.confirm.says}</WarningText>
        <ActForm button={wording.confirm.button} />
      </OnDuty>
    </section>
  );
}
