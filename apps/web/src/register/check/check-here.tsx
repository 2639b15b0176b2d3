import { Button, Code, NotificationBanner, VisuallyHidden } from '@folkmoot/ui';
import { useState } from 'react';
import { wording as ofDecision } from '../decision/wording';
import { wording as words } from './wording';
import { type CheckedHere } from './check-decision';

type State =
  | { readonly is: 'idle' | 'working' | 'nothing-published' | 'unreachable' }
  | ({ readonly is: 'checked' } & CheckedHere);

/** A button that works a decision out again on the reader's own device, and each step of that in words. */
export function CheckHere({ decision }: { readonly decision: number }) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const check = async () => {
    setState({ is: 'working' });
    try {
      // What counts and decides is fetched only by those who want to see it at work.
      const { checkDecision } = await import('./check-decision');
      const checked = await checkDecision(decision, new AbortController().signal);
      setState(checked ? { is: 'checked', ...checked } : { is: 'nothing-published' });
    } catch {
      setState({ is: 'unreachable' });
    }
  };
  return (
    <>
      <p className="govuk-body">{words.lead}</p>
      <Button look="secondary" busy={state.is === 'working'} onClick={() => void check()}>
        {words.button}
      </Button>
      {state.is === 'checked' && <Finding {...state} />}
      {(state.is === 'nothing-published' || state.is === 'unreachable') && (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">{words[state.is]}</p>
        </NotificationBanner>
      )}
    </>
  );
}

function Finding({ verdict, keys }: CheckedHere) {
  const { ok, steps, checked, log, failures } = verdict;
  return (
    <>
      <NotificationBanner tone={ok ? 'success' : 'important'}>
        <p className="govuk-notification-banner__heading">{ok ? words.holds : words.fails}</p>
        {ok && <p className="govuk-body">{words.counted(checked.ballots, log?.size ?? 0)}</p>}
      </NotificationBanner>
      <ol className="fm-steps">
        {steps.map(({ step, holds }) => (
          <li key={step} className={holds ? 'fm-step' : 'fm-step fm-step--fails'}>
            <p className="fm-step__says">
              <VisuallyHidden>
                {holds ? ofDecision.decision.holds : ofDecision.decision.fails}:{' '}
              </VisuallyHidden>
              {words.steps[step][holds ? 'holds' : 'fails']}
            </p>
          </li>
        ))}
      </ol>
      {failures.map(({ says }) => (
        <p key={says} className="govuk-body">
          {says}
        </p>
      ))}
      <p className="govuk-body">
        {words.key}{' '}
        {keys.map((key) => (
          <Code key={key}>{key}</Code>
        ))}
      </p>
      <p className="govuk-body fm-soft">{words.notSeen}</p>
    </>
  );
}
