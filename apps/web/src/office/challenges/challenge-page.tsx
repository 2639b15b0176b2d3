import { SummaryList, type SummaryRow } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { answerChallenge, challengeQuery, type Challenge } from '../api/challenges';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { AnswerForm, outcomes } from './answer-form';
import { ChallengeTag } from './challenge-tag';
import { wording } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(challengeQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    response: reader.text('response', wording.answer.responseMissing),
    outcome: reader.choice('outcome', outcomes, wording.answer.outcomeMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => answerChallenge(id, read.answers, key),
    () => done(officePaths.challenge(id), wording.answer.done),
  );
}

/** One challenge, and its answer or the form that takes it. */
export function Component() {
  const challenge = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const { number, question, response } = challenge;
  return (
    <OfficePage
      title={wording.name(number)}
      crumbs={[{ href: officePaths.challenges, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <h2 className="govuk-heading-m">{wording.question}</h2>
        <p className="govuk-body fm-wording">{question}</p>
        <SummaryList rows={rowsOf(challenge)} />
        {response === null ? (
          <OnDuty duty="answerChallenges">
            <AnswerForm />
          </OnDuty>
        ) : (
          <>
            <h2 className="govuk-heading-m">{wording.response}</h2>
            <p className="govuk-body fm-wording">{response}</p>
          </>
        )}
      </div>
    </OfficePage>
  );
}

const { facts: words } = wording;

function rowsOf(challenge: Challenge): readonly SummaryRow[] {
  const { raisedBy, raisedOn, responder, dueOn, state, outcome, answeredOn } = challenge;
  return [
    { key: words.state, value: <ChallengeTag state={state} /> },
    { key: words.raisedBy, value: raisedBy },
    { key: words.raisedOn, value: formatDay(raisedOn) },
    { key: words.responder, value: responder },
    { key: words.dueOn, value: formatDay(dueOn) },
    ...(answeredOn ? [{ key: words.answeredOn, value: formatDay(answeredOn) }] : []),
    ...(outcome ? [{ key: words.outcome, value: wording.outcomes[outcome] }] : []),
  ];
}
