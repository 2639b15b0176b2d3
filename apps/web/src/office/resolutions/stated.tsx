import { representations } from '@folkmoot/rules';
import { Radios, type Choice } from '@folkmoot/ui';
import { useState } from 'react';
import { formatDay } from '../../shared/dates';
import { type Resolution } from '../api/resolutions';
import { useRefusal } from '../form/use-refusal';
import { NONE, statementNames } from './statements';
import { wording } from './wording';

const words = wording.statements;

/** What the constitution asks besides votes: each answered outright by whoever enters the result. */
export function Stated({ resolution }: { readonly resolution: Resolution }) {
  const { consentOf, alsoNeeds, asksFirst, needsSpecialNotice } = resolution;
  return (
    <>
      {consentOf.map((name, n) => (
        <Question
          key={name}
          name={statementNames.consent(n)}
          legend={words.consent(name)}
          options={[
            { value: 'yes', label: words.consented },
            { value: NONE, label: words.notConsented, hint: words.unlawful },
          ]}
        />
      ))}
      {alsoNeeds.map((other) => (
        <Question
          key={other.code}
          name={statementNames.also(other.code)}
          legend={words.also(other.title)}
          options={[
            ...decisionsOf(other),
            { value: NONE, label: words.noneCarried, hint: words.unlawful },
          ]}
        />
      ))}
      {asksFirst && (
        <Question
          name={statementNames.asked}
          legend={words.asked(asksFirst.title)}
          options={[...decisionsOf(asksFirst), { value: NONE, label: words.noneAsked }]}
        />
      )}
      {needsSpecialNotice && <Hearing />}
    </>
  );
}

/** What the Act gives a director whom the members remove: a reply that reaches them, and the floor at the meeting. */
const Hearing = () => (
  <>
    <Question
      name={statementNames.reply}
      legend={words.reply}
      hint={words.byTheAct}
      options={representations.map((value) => ({
        value,
        label: words.replies[value],
        ...(value === 'ignored' && { hint: words.unlawful }),
      }))}
    />
    <Question
      name={statementNames.heard}
      legend={words.heard}
      hint={words.byTheAct}
      options={[
        { value: 'yes', label: words.couldSpeak },
        { value: NONE, label: words.couldNotSpeak, hint: words.unlawful },
      ]}
    />
  </>
);

const decisionsOf = ({ decisions }: Resolution['alsoNeeds'][number]): readonly Choice[] =>
  decisions.map(({ number, title, decidedOn }) => ({
    value: String(number),
    label: words.decision(number, title),
    hint: words.decidedOn(formatDay(decidedOn)),
  }));

interface QuestionProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Choice[];
}

function Question({ name, legend, hint = words.hint, options }: QuestionProps) {
  const { errorOf } = useRefusal();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Radios
      id={name}
      name={name}
      legend={legend}
      hint={hint}
      error={errorOf(name)}
      value={chosen}
      onChange={setChosen}
      options={options}
    />
  );
}
