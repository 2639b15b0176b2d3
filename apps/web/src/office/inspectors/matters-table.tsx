import { Table, type Column } from '@folkmoot/ui';
import { type ReactNode } from 'react';
import { formatDay } from '../../shared/dates';
import { type Matter } from '../api/inspections';
import { wording } from './wording';

export interface MattersTableProps {
  readonly caption: string;
  readonly matters: readonly Matter[];
  /** How a matter is named, perhaps with a link. */
  readonly named?: (matter: Matter) => ReactNode;
}

/** Decisions, elections and meetings in one list. */
export function MattersTable({ caption, matters, named = titleOf }: MattersTableProps) {
  const columns: readonly Column<Matter>[] = [
    { header: wording.matter, cell: named },
    { header: wording.kind, cell: ({ kind }) => wording.kinds[kind] },
    { header: wording.on, cell: ({ on }) => (on ? formatDay(on) : '') },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={matters}
      rowKey={({ kind, id }) => `${kind} ${id}`}
    />
  );
}

/** `12. To receive the accounts`, or a title alone. */
export const titleOf = ({ kind, id, title }: Matter): string =>
  kind === 'decision' ? `${id}. ${title}` : title;
