import { InsetText, Radios, Textarea, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ceaseCandidate } from '../../api/elections';
import { ActForm } from '../../form/act-form';
import { DateField } from '../../form/date-field';
import { FormReader } from '../../form/form-reader';
import { send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { done } from '../../said';
import { isForOffice } from '../../../shared/election/places';
import { crumbsTo } from '../crumbs';
import { loadCandidate } from '../load-candidate';
import { words } from './wording';

type Cause = keyof typeof words.causes;
const causes = Object.keys(words.causes) as Cause[];

export const loader = (visit: LoaderFunctionArgs) => loadCandidate(visit);

export async function action(visit: ActionFunctionArgs) {
  const { election, candidate } = await loadCandidate(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    cause: reader.choice('cause', causes, words.causeMissing),
    on: reader.date('on', words.onWhat),
    reason: reader.text('reason', words.reasonMissing),
    evidence: reader.text('evidence', words.evidenceMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => ceaseCandidate(election.id, candidate.id, read.answers, key),
    ({ says }) => done(officePaths.election(election.id), says),
    {
      'day-to-come': 'on',
      'stands-still': 'cause',
      'still-belongs': 'cause',
      'withdraw-instead': 'cause',
    },
  );
}

const labelOf = (cause: Cause, { constituency }: { readonly constituency: string }): string =>
  cause === 'left-constituency' && isForOffice(constituency)
    ? words.causesOfOffice[cause]
    : words.causes[cause];

/** Enters that a candidate died, was disqualified or withdrew late, and says what follows. */
export function Component() {
  const { election, contest, candidate } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const [cause, setCause] = useState<string | null>(null);
  return (
    <OfficePage
      title={words.title}
      caption={candidate.name}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.lead}</p>
        <InsetText>{words.follows[contest.onceOneCeases]}</InsetText>
        <ActForm button={words.button} look="warning" cancel={officePaths.election(election.id)}>
          <Radios
            id="cause"
            name="cause"
            legend={words.cause}
            error={errorOf('cause')}
            value={cause}
            onChange={setCause}
            options={causes.map((value) => ({ value, label: labelOf(value, contest) }))}
          />
          <DateField id="on" legend={words.on} error={errorOf('on')} />
          <Textarea
            id="reason"
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            error={errorOf('reason')}
            maxLength={1000}
            rows={4}
          />
          <TextInput
            id="evidence"
            name="evidence"
            label={words.evidence}
            hint={words.evidenceHint}
            error={errorOf('evidence')}
            maxLength={500}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
