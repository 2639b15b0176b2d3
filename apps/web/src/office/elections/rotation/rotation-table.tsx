import { Details, Table, Tag } from '@folkmoot/ui';
import { formatDay } from '../../../shared/dates';
import { type RotationOf } from '../../api/rotations';
import { words } from './wording';

const tones = { retires: 'warning', lots: 'information', stays: 'neutral' } as const;

/** Who sits for a constituency, who of them retires this year, and how the rules come to that. */
export function RotationTable({ rotation }: { readonly rotation: RotationOf }) {
  const { constituencyName, members, steps } = rotation;
  return (
    <>
      <Table
        caption={words.caption(constituencyName)}
        columns={[
          { header: words.holder, cell: ({ name }) => name },
          { header: words.since, cell: ({ lastElectedOn }) => formatDay(lastElectedOn) },
          {
            header: words.fate.title,
            cell: ({ fate }) => <Tag tone={tones[fate]}>{words.fate[fate]}</Tag>,
          },
        ]}
        rows={members}
        rowKey={({ term }) => term}
      />
      <Details summary={words.how}>
        <ul className="govuk-list govuk-list--bullet">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}
