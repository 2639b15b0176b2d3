import { Radios, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { confirmCount, objectToCount } from '../../api/elections';
import { ActForm } from '../../form/act-form';
import { FormReader } from '../../form/form-reader';
import { hiddenIn, send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { wording } from '../wording';
import { countedElection } from './counted-election';
import { words } from './wording';

const own = words.reviewing;
const answers = ['yes', 'no'] as const;

export const loader = (visit: LoaderFunctionArgs) => countedElection(visit);

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const count = Number(hiddenIn(form, 'count'));
  const reader = new FormReader(form);
  const follows = reader.choice('follows', answers, own.missing);
  const reason = follows === 'no' ? reader.text('reason', own.reasonMissing) : '';
  const read = reader.settle({ follows });
  if ('refusal' in read) return read.refusal;
  const confirms = read.answers.follows === 'yes';
  return send(
    form,
    (key) =>
      confirms ? confirmCount(id, count, key) : objectToCount(id, count, reason ?? '', key),
    () => done(officePaths.election(id), confirms ? own.confirmed : own.objected),
    { 'confirmed-already': 'follows', 'objected-already': 'follows' },
  );
}

/** A scrutineer confirms the newest count of an election, or objects to it. */
export function Component() {
  const { election, count } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const [follows, setFollows] = useState<string | null>(null);
  const counted = election.contests.filter(({ countSheet }) => countSheet !== null);
  return (
    <OfficePage
      title={words.review}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{own.lead}</p>
        <ul className="govuk-list govuk-list--bullet">
          {counted.map(({ id, constituencyName }) => (
            <li key={id}>
              <a className="govuk-link" href={officePaths.countSheet(election.id, id)}>
                {wording.readCount} {wording.readCountHidden(constituencyName)}
              </a>
            </li>
          ))}
        </ul>
        <ActForm button={own.button} cancel={officePaths.election(election.id)}>
          <input type="hidden" name="count" value={count.number} />
          <Radios
            id="follows"
            name="follows"
            legend={own.choice}
            error={errorOf('follows')}
            value={follows}
            onChange={setFollows}
            options={[
              { value: 'yes', label: own.yes, hint: own.yesHint },
              { value: 'no', label: own.no, hint: own.noHint },
            ]}
          />
          <Textarea
            id="reason"
            name="reason"
            label={own.reason}
            hint={own.reasonHint}
            error={errorOf('reason')}
            maxLength={2000}
            rows={4}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
