import { Button, ErrorSummary, Select, TextInput } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { enterEnvelope, type PaperBatchDetails, type VoidGround } from '../api/paper';
import { answersTyped, useDesk } from './desk';
import { type Contest, MarksFields, type Typed } from './marks-fields';
import { wording } from './wording';

const words = wording.desk;
const everyGround = Object.keys(wording.grounds) as VoidGround[];

export interface EnvelopeDeskProps {
  readonly batch: PaperBatchDetails;
  readonly contests: readonly Contest[];
  /** The envelope to be entered, from 1. */
  readonly envelope: number;
  readonly whenEntered: () => void;
  readonly say: (says: string) => void;
}

/** Where a teller enters one envelope after the other, by keyboard alone. */
export function EnvelopeDesk({ batch, contests, envelope, whenEntered, say }: EnvelopeDeskProps) {
  const [number, setNumber] = useState('');
  const [ground, setGround] = useState('');
  const [typed, setTyped] = useState<Typed>({});
  const grounds = everyGround.filter((one) => one !== 'no-declaration' || batch.asksDeclaration);
  const asked = batch.secrecy === 'secret' || ground !== '' ? [] : contests;
  const desk = useDesk(asked, typed, {
    first: 'number',
    say,
    what: wording.batch.envelope(envelope),
    send: async () => {
      const why = grounds.find((one) => one === ground);
      await enterEnvelope(batch.id, {
        envelope,
        ...(number.trim() !== '' && { number: number.trim() }),
        ...(why && { ground: why }),
        ...(asked.length > 0 && { answers: answersTyped(asked, typed) }),
      });
      setNumber('');
      setGround('');
      setTyped({});
      whenEntered();
      return null;
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    desk.enter();
  };
  return (
    <section aria-labelledby="desk">
      {desk.errors.length > 0 && <ErrorSummary errors={desk.errors} />}
      <h2 className="govuk-heading-m" id="desk">
        {words.envelope(envelope, batch.envelopes)}
      </h2>
      <form onSubmit={submit} className="fm-form" noValidate>
        <TextInput
          id="number"
          label={words.number}
          hint={words.numberHint}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
          autoComplete="off"
          maxLength={50}
          width={10}
        />
        <MarksFields contests={asked} typed={typed} onType={setTyped} wrong={desk.wrong} />
        <Select
          id="ground"
          label={words.ground}
          value={ground}
          onChange={({ target }) => setGround(target.value)}
          options={[
            { value: '', text: words.noGround },
            ...grounds.map((value) => ({ value, text: wording.grounds[value] })),
          ]}
        />
        <Button busy={desk.busy}>{words.next}</Button>
      </form>
    </section>
  );
}
