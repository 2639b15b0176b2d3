import { ButtonLink, EmptyState, Tag, TaskList } from '@folkmoot/ui';
import { boardsQuery } from '../api/boards';
import { useLoaded } from '../loaded';
import { useMay } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { BoardTag } from './board-tag';
import { wording } from './wording';

export const loader = () => load(boardsQuery());

/** Every board of scrutineers, the newest first. */
export function Component() {
  const { items } = useLoaded<typeof loader>();
  const maySetUp = useMay('setUpBoards');
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      {maySetUp && <ButtonLink href={officePaths.setUpBoard}>{wording.start}</ButtonLink>}
      {items.length === 0 ? (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      ) : (
        <TaskList
          tasks={items.map((board) => ({
            id: board.id,
            title: board.name,
            href: officePaths.board(board.id),
            hint: wording.listed(board.size, board.threshold),
            status: board.isYourTurn ? (
              <Tag tone="warning">{wording.yourTurn}</Tag>
            ) : (
              <BoardTag {...board} />
            ),
          }))}
        />
      )}
    </OfficePage>
  );
}
