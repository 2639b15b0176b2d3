import { useState } from 'react';
import { newKey } from '../../shared/api';
import { failureText } from '../../shared/failure-text';
import { useAct } from '../../shared/use-act';
import { declareInTerm, type OwnTerm } from './api';
import { wording } from './wording';

const words = wording.term;

/** What the register shows for whoever has nothing to declare: in English, as the register is. */
const nothing = 'None.';

export interface Wrong {
  readonly field: 'some' | 'text';
  readonly text: string;
}

export interface Declaration {
  /** Whether there is anything to declare; `null` until they say. */
  readonly some: string | null;
  readonly text: string;
  readonly wrong: Wrong | null;
  readonly busy: boolean;
  /** Whether the last one that was sent is in the register. */
  readonly done: boolean;
  readonly choose: (some: string) => void;
  readonly write: (text: string) => void;
  readonly send: () => void;
}

/** What the reader is about to declare in a term. @param onDone  called when it is declared */
export function useDeclaration({ term, interests }: OwnTerm, onDone: () => void): Declaration {
  const latest = interests[0]?.text;
  const [some, setSome] = useState<string | null>(null);
  const [text, setText] = useState(latest === nothing ? '' : (latest ?? ''));
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [key, setKey] = useState(newKey);
  const [done, setDone] = useState(false);
  const act = useAct(async () => {
    await declareInTerm(term, some === 'no' ? nothing : text, key);
    setKey(newKey());
    setSome(null);
    setDone(true);
    onDone();
  });
  const refused: Wrong | null = act.failure && { field: 'some', text: failureText(act.failure) };
  return {
    ...{ some, text, done, busy: act.busy, wrong: wrong ?? refused },
    choose: (value) => {
      setSome(value);
      setKey(newKey());
    },
    write: (value) => {
      setText(value);
      setKey(newKey());
    },
    send: () => {
      const found = wrongIn(some, text, latest);
      setDone(false);
      setWrong(found);
      if (!found) act.run();
    },
  };
}

function wrongIn(some: string | null, text: string, latest: string | undefined): Wrong | null {
  if (some === null) return { field: 'some', text: words.chooseMissing };
  const [field, declared] =
    some === 'no' ? ['some' as const, nothing] : ['text' as const, text.trim()];
  if (declared === '') return { field, text: words.missing };
  return declared === latest ? { field, text: words.same } : null;
}
