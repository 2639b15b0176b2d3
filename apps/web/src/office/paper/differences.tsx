import { Button, Table } from '@folkmoot/ui';
import { type PaperBatchDetails } from '../api/paper';
import { type Contest } from './marks-fields';
import { wording } from './wording';

const words = wording.batch;

type Reading = PaperBatchDetails['envelopeItems'][number]['readings'][number];

/** Something in a batch that two tellers read differently. `box` is that of a paper of a secret poll. */
export interface Different {
  readonly box: string | null;
  readonly number: number;
  readonly readings: readonly Reading[];
}

/** All that the tellers of a batch read differently. */
export const differencesIn = ({ envelopeItems, boxes }: PaperBatchDetails): Different[] => [
  ...envelopeItems
    .filter(({ state }) => state === 'different')
    .map(({ number, readings }) => ({ box: null, number, readings })),
  ...boxes.flatMap(({ id, papers }) =>
    papers
      .filter(({ state }) => state === 'different')
      .map(({ number }) => ({ box: id, number, readings: [] })),
  ),
];

export interface DifferencesProps {
  readonly differences: readonly Different[];
  readonly contests: readonly Contest[];
  /** For a teller of the batch. */
  readonly onAgain: ((different: Different) => void) | null;
}

/** What the two tellers read differently, side by side; of sealed papers only which they are. */
export function Differences({ differences, contests, onAgain }: DifferencesProps) {
  const says = ({ readings, box }: Different, at: number): string => {
    const reading = readings[at];
    return box !== null || !reading ? words.paperDiffers : readingSays(reading, contests);
  };
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{words.differences}</h2>
      <p className="govuk-body">{words.differencesSay}</p>
      <Table
        caption={words.differences}
        captionHidden
        rows={differences}
        rowKey={({ box, number }) => `${box} ${number}`}
        columns={[
          { header: words.thing, cell: nameOf },
          { header: words.first, cell: (one) => says(one, 0) },
          { header: words.second, cell: (one) => says(one, 1) },
          ...(onAgain
            ? [
                {
                  header: words.what,
                  cell: (one: Different) => (
                    <Button type="button" look="secondary" onClick={() => onAgain(one)}>
                      {`${words.again}: ${nameOf(one)}`}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

const nameOf = ({ box, number }: Different): string =>
  box === null ? words.envelope(number) : words.paper(number);

function readingSays({ number, ground, answers }: Reading, contests: readonly Contest[]): string {
  if (ground !== null) return words.noVote(wording.grounds[ground]);
  const marks = (answers ?? []).flatMap(({ contest, options }) => {
    const known = contests.find(({ id }) => id === contest);
    return options.map((option) => known?.options.find(({ id }) => id === option)?.name ?? '');
  });
  return words.marked(number ?? '', marks.join(', '));
}
