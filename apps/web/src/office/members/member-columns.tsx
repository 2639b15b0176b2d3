import { Tag, type Column } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { type Member } from '../api/members';
import { officePaths } from '../paths';
import { wording } from './wording';

const { columns: words } = wording;

/** A member as a row of the register. */
export const memberColumns: readonly Column<Member>[] = [
  {
    header: words.name,
    cell: ({ id, name, leftOn, erasedOn }) => (
      <>
        <a className="govuk-link" href={officePaths.member(id)}>
          <bdi>{name}</bdi>
        </a>
        {leftOn && !erasedOn && (
          <>
            {' '}
            <Tag>{wording.left(formatDay(leftOn))}</Tag>
          </>
        )}
      </>
    ),
  },
  { header: words.number, cell: ({ number }) => number },
  {
    header: words.constituency,
    cell: ({ constituencyName }) => constituencyName ?? wording.nowhere,
  },
  { header: words.email, cell: ({ email }) => email ?? wording.noEmail },
  { header: words.joined, cell: ({ joinedOn }) => formatDay(joinedOn) },
];
