import { EmptyState, Tag, type TagTone } from '@folkmoot/ui';
import { type Challenge, type ChallengeList } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { Page } from '../../shared/page';
import { type PageProps } from '../../shared/router';
import { wording as words } from './wording';

const tones: Readonly<Record<Challenge['state'], TagTone>> = {
  open: 'neutral',
  overdue: 'bad',
  answered: 'good',
};

/** What the council has asked, and what it was told. */
export function ChallengesPage({ data }: PageProps<ChallengeList>) {
  return (
    <Page title={words.title}>
      <p className="fm-lead">{words.lead}</p>
      {data.items.length === 0 && <EmptyState title={words.none} />}
      <ul className="fm-stack">
        {data.items.map((challenge) => (
          <Item key={challenge.id} challenge={challenge} />
        ))}
      </ul>
    </Page>
  );
}

function Item({ challenge }: { readonly challenge: Challenge }) {
  const { number, question, state, raisedBy, raisedOn, dueOn, responder } = challenge;
  return (
    <li className="fm-card">
      <p className="fm-card__top">
        <span className="fm-soft">{words.caption(number)}</span>
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
      </p>
      <h2 className="govuk-heading-m">{question}</h2>
      <p className="govuk-body fm-soft">{words.raised(raisedBy, formatDay(raisedOn))}</p>
      {state !== 'answered' && (
        <p className="govuk-body">{words.due(formatDay(dueOn), responder)}</p>
      )}
      <Response challenge={challenge} />
    </li>
  );
}

function Response({ challenge }: { readonly challenge: Challenge }) {
  const { response, outcome, responder, answeredOn } = challenge;
  if (response === null || outcome === null || answeredOn === null) return null;
  return (
    <div className="fm-answer">
      <h3 className="govuk-heading-s">{words.answer(words.outcomes[outcome])}</h3>
      <p className="govuk-body fm-wording">{response}</p>
      <p className="govuk-body fm-soft">{words.answered(responder, formatDay(answeredOn))}</p>
    </div>
  );
}
