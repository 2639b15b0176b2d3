import { Checkboxes, Table, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { announceBatch, batchesQuery } from '../api/paper';
import { pollQuery } from '../api/polls';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.announce;

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [poll, { items }] = await Promise.all([load(pollQuery(id)), load(batchesQuery(id))]);
  return { poll, batches: items };
}

export async function action(visit: ActionFunctionArgs) {
  const poll = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    place: reader.text('place', words.placeMissing),
    envelopes: reader.count('envelopes', words.what),
  });
  if ('refusal' in read) return read.refusal;
  const acknowledgesFew = form.get('few') === 'yes';
  return send(
    form,
    (key) => announceBatch(poll, { ...read.answers, acknowledgesFew }, key),
    ({ id }) => done(officePaths.paperBatch(id), words.done),
    { 'few-envelopes': 'few' },
  );
}

/** The batches of votes on paper of one poll, and the form that announces another. */
export function Component() {
  const { poll, batches } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  return (
    <OfficePage
      title={wording.title}
      caption={poll.title}
      crumbs={[{ href: officePaths.poll(poll.id), text: poll.title }]}
      errors={errors}
    >
      <p className="govuk-body">{wording.lead}</p>
      {batches.length === 0 ? (
        <p className="govuk-body fm-soft">{wording.none}</p>
      ) : (
        <Table
          caption={wording.title}
          captionHidden
          rows={batches}
          rowKey={({ id }) => id}
          columns={[
            {
              header: wording.columns.batch,
              cell: ({ id, number, place }) => (
                <a className="govuk-link" href={officePaths.paperBatch(id)}>
                  {wording.name(number, place)}
                </a>
              ),
            },
            {
              header: wording.columns.envelopes,
              numeric: true,
              cell: ({ envelopes }) => envelopes,
            },
            { header: wording.columns.state, cell: ({ state }) => wording.states[state] },
          ]}
        />
      )}
      <section className="fm-section fm-reading">
        <h2 className="govuk-heading-m">{words.title}</h2>
        {poll.closedAt ? (
          <p className="govuk-body">{wording.closed}</p>
        ) : (
          <OnDuty duty="runPaper">
            <AnnounceForm secret={poll.secrecy === 'secret'} />
          </OnDuty>
        )}
      </section>
    </OfficePage>
  );
}

function AnnounceForm({ secret }: { readonly secret: boolean }) {
  const { errorOf } = useRefusal();
  const [few, setFew] = useState<readonly string[]>([]);
  return (
    <ActForm button={words.button}>
      <TextInput
        id="place"
        name="place"
        label={words.place}
        hint={words.placeHint}
        error={errorOf('place')}
        autoComplete="off"
        maxLength={100}
      />
      <TextInput
        id="envelopes"
        name="envelopes"
        label={words.envelopes}
        error={errorOf('envelopes')}
        autoComplete="off"
        inputMode="numeric"
        width={4}
      />
      {secret && (
        <Checkboxes
          id="few"
          name="few"
          legend={words.few}
          error={errorOf('few')}
          values={few}
          onChange={setFew}
          options={[{ value: 'yes', label: words.fewSays }]}
        />
      )}
    </ActForm>
  );
}
