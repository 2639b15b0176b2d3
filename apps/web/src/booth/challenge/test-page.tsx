import { ordinal } from '@folkmoot/wording';
import { type ReopenedVote } from '@folkmoot/sealed';
import { Button, NotificationBanner, SummaryList, Textarea, WarningText } from '@folkmoot/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { Page } from '../../shared/page';
import { type PageProps } from '../../shared/router';
import { Tracker } from '../paper/tracker';
import { useSealer } from '../sealing/sealer';
import { wording } from '../wording';

const words = wording.test;

type Found = ReopenedVote | 'no-opening' | null;

/** On another device: what was sealed in a vote that was opened instead of cast. */
export function TestPage({ data: election }: PageProps<string>) {
  const sealer = useSealer();
  const [opening, setOpening] = useState(() => location.hash.slice(1));
  const [asked, setAsked] = useState(opening);
  const [found, setFound] = useState<Found>(null);
  useEffect(() => {
    if (asked === '') return;
    const show = (ballot: ReopenedVote | null) => setFound(ballot ?? 'no-opening');
    sealer.do('reopen', { election, opening: asked }).then(show, () => setFound('no-opening'));
  }, [election, sealer, asked]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(opening);
    if (opening.trim() === '') setFound('no-opening');
  };
  const error = found === 'no-opening' ? words.wrong : undefined;
  return (
    <Page title={words.title} errors={error ? [{ field: 'opening', text: error }] : undefined}>
      <div className="fm-reading">
        <p className="fm-lead">{words.lead}</p>
        {found !== null && found !== 'no-opening' && <Sealed ballot={found} />}
        <form onSubmit={onSubmit} noValidate>
          <Textarea
            id="opening"
            label={words.field}
            error={error}
            value={opening}
            onChange={(event) => setOpening(event.target.value)}
            autoCapitalize="none"
            spellCheck={false}
          />
          <Button look="secondary">{words.button}</Button>
        </form>
      </div>
    </Page>
  );
}

function Sealed({ ballot: { tracker, questions } }: { readonly ballot: ReopenedVote }) {
  return (
    <>
      <NotificationBanner tone="success" title={words.opens}>
        <p className="govuk-body">{words.trackerIs}</p>
        <p className="govuk-body">
          <Tracker of={tracker} />
        </p>
      </NotificationBanner>
      <h2 className="govuk-heading-m">{words.says}</h2>
      <SummaryList
        rows={questions.map(({ question, chosen, ranked }) => ({
          key: question,
          value: chosen.length === 0 ? words.blank : <Chosen names={chosen} ranked={ranked} />,
        }))}
      />
      <WarningText>{words.compare}</WarningText>
    </>
  );
}

interface ChosenProps {
  readonly names: readonly string[];
  readonly ranked: boolean;
}

const Chosen = ({ names, ranked }: ChosenProps) => (
  <ol className="fm-chosen">
    {names.map((name, at) => (
      <li key={name}>
        {ranked && <span className="fm-chosen__place">{ordinal(at + 1)}</span>} {name}
      </li>
    ))}
  </ol>
);
