import { Table, Tag, type TagTone } from '@folkmoot/ui';
import { type Nomination } from '../../api/nominations';
import { officePaths } from '../../paths';
import { words } from './wording';

const tones: Readonly<Record<Nomination['state'], TagTone>> = {
  'to-declare': 'neutral',
  incomplete: 'neutral',
  waiting: 'warning',
  accepted: 'good',
  rejected: 'bad',
  withdrawn: 'neutral',
  ended: 'neutral',
};

/** Tells how far a nomination is. */
export const NominationTag = ({ state }: Pick<Nomination, 'state'>) => (
  <Tag tone={tones[state]}>{words.states[state]}</Tag>
);

export interface NominationsSectionProps {
  readonly election: string;
  readonly nominations: readonly Nomination[];
}

/** Every nomination by members, those that wait for a decision first. */
export function NominationsSection({ election, nominations }: NominationsSectionProps) {
  const waitingFirst = nominations.toSorted(
    (a, b) => Number(b.state === 'waiting') - Number(a.state === 'waiting'),
  );
  return (
    <section className="fm-section" aria-labelledby="nominations">
      <h2 className="govuk-heading-l" id="nominations">
        {words.title}
      </h2>
      {nominations.length === 0 ? (
        <p className="govuk-body fm-soft">{words.none}</p>
      ) : (
        <Table
          caption={words.caption}
          captionHidden
          narrow="stack"
          columns={[
            {
              header: words.nominee,
              cell: ({ id, name }) => (
                <a className="govuk-link" href={officePaths.nomination(election, id)}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            { header: words.constituency, cell: ({ constituencyName }) => constituencyName },
            { header: words.state, cell: ({ state }) => <NominationTag state={state} /> },
          ]}
          rows={waitingFirst}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}
