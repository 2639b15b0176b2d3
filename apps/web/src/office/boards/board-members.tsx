import { Table, type Column } from '@folkmoot/ui';
import { type Board, type BoardMember } from '../api/boards';
import { wording } from './wording';

const words = wording.members;

/** Who is on a board, and how far each of them is. */
export const BoardMembers = ({ board: { members, state } }: { readonly board: Board }) => (
  <section className="fm-section">
    <h2 className="govuk-heading-m">{words.title}</h2>
    <Table
      caption={words.title}
      captionHidden
      columns={columnsIn(state)}
      rows={members}
      rowKey={({ place }) => String(place)}
    />
  </section>
);

const columnsIn = (state: Board['state']): readonly Column<BoardMember>[] => [
  { header: words.place, cell: ({ place }) => place },
  {
    header: words.name,
    cell: ({ name, isYou }) => `${name ?? wording.erased}${isYou ? ` ${wording.you}` : ''}`,
  },
  {
    header: words.step,
    cell: ({ isAwaited, hasVerifiedSheet }) => {
      if (isAwaited) return words.awaited;
      if (hasVerifiedSheet) return words.verified;
      return state === 'retired' ? '' : words.spoken;
    },
  },
];
