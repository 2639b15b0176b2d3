import { Button, Tag, TextInput } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { failureText } from '../../shared/failure-text';
import { useReload } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { askSeconder, type Candidacy, type Election } from './api';
import { wording } from './wording';

const words = wording.nomination;

export interface SecondersSectionProps {
  readonly election: Election;
  readonly nomination: Candidacy;
  readonly canAsk: boolean;
}

/** Who seconds a nomination, who was asked, and asking somebody else. */
export function SecondersSection({ election, nomination, canAsk }: SecondersSectionProps) {
  return (
    <section className="fm-section" aria-labelledby="seconders">
      <h2 className="govuk-heading-m" id="seconders">
        {words.seconders}
      </h2>
      <p className="govuk-body">{words.secondersLead(election.nominating.seconders)}</p>
      <ul className="govuk-list govuk-list--spaced">
        {nomination.seconders.map(({ who, agrees }) => (
          <li key={who}>
            <bdi>{who}</bdi>{' '}
            <Tag tone={agrees === null ? 'neutral' : agrees ? 'good' : 'bad'}>
              {agrees === null ? words.silent : agrees ? words.agreed : words.declined}
            </Tag>
          </li>
        ))}
      </ul>
      {canAsk && <AskForm election={election.id} nomination={nomination.id} />}
    </section>
  );
}

function AskForm({
  election,
  nomination,
}: {
  readonly election: string;
  readonly nomination: string;
}) {
  const reload = useReload();
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const ask = useAct(async () => {
    await askSeconder(election, nomination, number.trim());
    setNumber('');
    reload();
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const empty = number.trim() === '';
    setMissing(empty);
    if (!empty) ask.run();
  };
  const error = missing ? words.askMissing : ask.failure ? failureText(ask.failure) : undefined;
  return (
    <form onSubmit={onSubmit} noValidate>
      <TextInput
        id="seconder"
        label={words.askLabel}
        hint={words.askHint}
        error={error}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        width={10}
      />
      <Button look="secondary" busy={ask.busy}>
        {words.ask}
      </Button>
    </form>
  );
}
