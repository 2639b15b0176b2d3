import { type CountSheet } from '@folkmoot/count';
import { Code, SummaryList, type SummaryRow } from '@folkmoot/ui';
import { type ReactNode } from 'react';
import { Heading, type Level } from './heading';
import { nameOf } from './names';
import { votesText } from './votes-text';
import { words } from './wording';

const { facts: said } = words;

/** By which rules a count was made, of what. */
export const CountFacts = ({
  sheet,
  level,
}: {
  readonly sheet: CountSheet;
  readonly level: Level;
}) => (
  <>
    <Heading level={level}>{said.title}</Heading>
    <SummaryList rows={factsOf(sheet)} />
  </>
);

function factsOf(sheet: CountSheet): readonly SummaryRow[] {
  const { seats, valid, lots, rule, method, methodVersion, reopenNominations } = sheet;
  return [
    { key: said.method, value: said.version(words.methods[method], method, methodVersion) },
    { key: said.rule, value: rule },
    { key: said.seats, value: seats },
    { key: said.valid, value: valid.toLocaleString('en-GB') },
    { key: said.rejected, value: rejected(sheet) },
    ...optional(said.quota, quota(sheet)),
    ...optional(said.seatRules, seatRules(sheet)),
    ...optional(said.gone, passedOver(sheet)),
    ...optional(said.reopen, reopenNominations && nameOf(sheet, reopenNominations)),
    { key: said.lots, value: lots.length },
    { key: said.ballots, value: <Code>{sheet.inputSha256}</Code> },
  ];
}

const optional = (key: string, value: ReactNode): SummaryRow[] =>
  value === null ? [] : [{ key, value }];

const lines = (texts: readonly string[]) => (
  <ul className="govuk-list">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

const rejected = (sheet: CountSheet): ReactNode =>
  sheet.rejected.length === 0
    ? said.none
    : lines(
        sheet.rejected.map(({ ground, papers }) => said.rejectedFor(papers, words.grounds[ground])),
      );

function quota({ quota: first, stages }: CountSheet): string | null {
  if (first === null) return null;
  const last = stages.at(-1)?.quota ?? first;
  return last === first ? votesText(first) : said.quotaMoves(votesText(first), votesText(last));
}

/** Who died, was disqualified or withdrew before the count. Source: R-F29. */
function passedOver({ candidates }: CountSheet): ReactNode {
  const gone = candidates.filter(({ withdrawn }) => withdrawn);
  return gone.length === 0 ? null : lines(gone.map(({ name }) => name));
}

const seatRules = (sheet: CountSheet): ReactNode =>
  sheet.seatRules.length === 0
    ? null
    : lines(
        sheet.seatRules.flatMap(({ name, atLeast, atMost }) => [
          ...(atLeast > 0 ? [said.atLeast(name, atLeast)] : []),
          ...(atMost === null ? [] : [said.atMost(name, atMost)]),
        ]),
      );
