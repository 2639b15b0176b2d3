import { type Step } from '../outcome';
import { find, type Source } from '../reasoning/step';

/** What became of anything that a director wrote in reply to being removed. Source: R-A25. */
export const representations = [
  'none-made',
  'circulated',
  'read-out',
  'withheld-by-court',
  'ignored',
] as const;
export type Representations = (typeof representations)[number];

/** Whether a director who is to be removed could answer. Source: R-A25; Companies Act 2006 s.169. */
export interface Hearing {
  readonly representations: Representations;
  readonly heard: boolean;
}

export const PROTEST: Source = { rule: 'R-A25', citation: 'Companies Act 2006 s.169' };

const REPLIES: Readonly<Record<Representations, string>> = {
  'none-made': 'The director wrote nothing in reply.',
  circulated: 'What the director wrote went to the members.',
  'read-out': 'What the director wrote was read out at the meeting.',
  'withheld-by-court': 'A court let the company hold back what the director wrote.',
  ignored: 'What the director wrote was neither sent to the members nor read out.',
};

/** What a director wrote reaches the members, unless a court says otherwise, and the director may speak at the meeting. */
export const rightToBeHeard = ({ representations: reply, heard }: Hearing): readonly Step[] => [
  find(PROTEST, REPLIES[reply], reply !== 'ignored'),
  find(
    PROTEST,
    heard
      ? 'The director could speak at the meeting.'
      : 'The director could not speak at the meeting.',
    heard,
  ),
];
