import { type Constitution, explanationOf, type Question, type Ruling } from '@folkmoot/rules';

const VERDICTS: Readonly<Record<Ruling['verdict'], string>> = {
  carried: 'Carried',
  lost: 'Lost',
  elected: 'Elected',
  'no-quorum': 'No quorum',
  unlawful: 'Not lawful',
  'in-order': 'In order',
  'out-of-order': 'Not in order',
  entitled: 'Entitled',
  'not-entitled': 'Not entitled',
  quorate: 'Quorate',
  inquorate: 'Not quorate',
  adjourned: 'Adjourned',
  lapsed: 'Lapsed',
  open: 'Open',
};

/** A ruling for a person: the verdict, which a headline may say itself, each step of the reasoning, and what follows from it. */
export function rulingText(ruling: Ruling, { asks }: Question, constitution: Constitution): string {
  const { headline, steps, effects, dates, warnings } = explanationOf(ruling, constitution);
  const reasons = steps.map(
    (step, index) => `${ruling.derivation[index]!.holds ? '✓' : '✗'} ${step}`,
  );
  const verdict = VERDICTS[ruling.verdict];
  return [
    ...(headline.startsWith(`${verdict}. `) ? [] : [verdict]),
    headline,
    '',
    `  Asked  ${asks}`,
    `  Under  ${constitution.title}, version ${constitution.version}`,
    ...part('Why', reasons),
    ...part('What follows', effects),
    ...part('Dates', dates),
    ...part('Look out for', warnings),
    '',
  ].join('\n');
}

const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
