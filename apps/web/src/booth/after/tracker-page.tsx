import { Button, NotificationBanner, TextInput } from '@folkmoot/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { failureText } from '../../shared/failure-text';
import { figure } from '../../shared/language/spoken';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { isTracker, readTracker } from '../paper/tracker-code';
import { useSealer } from '../sealing/sealer';
import { wording } from '../wording';
import { findBallot, type Found } from './find-ballot';

const words = wording.tracker;

type State =
  | { readonly is: 'asking' | 'looking' | 'not-a-tracker' }
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'failed'; readonly says: string };

/** Whether a sealed vote is in the ballot box: for anybody who has its tracker. */
export function TrackerPage({
  params: { poll, box },
  query,
}: PageProps<null, '/booth/:poll/boxes/:box/tracker'>) {
  const sealer = useSealer();
  const given = query.get('tracker') ?? '';
  const [typed, setTyped] = useState(given);
  const [asked, setAsked] = useState(given);
  const [state, setState] = useState<State>({ is: 'asking' });
  useEffect(() => {
    if (asked === '') return;
    let left = false;
    const show = (next: State) => {
      if (!left) setState(next);
    };
    const look = async () => {
      if (!isTracker(asked)) return show({ is: 'not-a-tracker' });
      show({ is: 'looking' });
      show({ is: 'found', found: await findBallot(sealer, { poll, box, tracker: asked }) });
    };
    look().catch((reason: unknown) => show({ is: 'failed', says: failureText(asError(reason)) }));
    return () => {
      left = true;
    };
  }, [sealer, poll, box, asked]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const tracker = readTracker(typed);
    if (tracker === '') setState({ is: 'not-a-tracker' });
    setAsked(tracker);
  };
  const error = errorOf(state);
  return (
    <Page title={words.title} errors={error ? [{ field: 'tracker', text: error }] : undefined}>
      <div className="fm-reading">
        {state.is === 'found' && <Finding {...state.found} />}
        <p className="govuk-body">{words.lead}</p>
        <form onSubmit={onSubmit} noValidate>
          <TextInput
            id="tracker"
            label={words.field}
            hint={words.hint}
            error={error}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
          />
          <Button busy={state.is === 'looking'}>{words.button}</Button>
        </form>
        <h2 className="govuk-heading-m">{words.notHowTitle}</h2>
        <p className="govuk-body">{words.notHow}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={paths.secrecy}>
            {wording.links.secrecy}
          </a>
        </p>
      </div>
    </Page>
  );
}

function Finding({ state, logIndex, proved }: Found) {
  const good = state === 'current' && proved !== 'wrong';
  return (
    <NotificationBanner tone={good ? 'success' : 'important'}>
      <p className="govuk-notification-banner__heading">{words.states[state]}</p>
      <p className="govuk-body">{words.proved[proved](figure(logIndex))}</p>
      {proved === 'wrong' && <p className="govuk-body">{words.tell}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.logEntry(logIndex)}>
          {words.entry}
        </a>
      </p>
    </NotificationBanner>
  );
}

const errorOf = (state: State): string | undefined => {
  if (state.is === 'not-a-tracker') return words.notOne;
  return state.is === 'failed' ? state.says : undefined;
};

const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(String(reason));
