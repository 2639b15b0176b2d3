import { Tag, TaskList } from '@folkmoot/ui';
import { type Board, type BoardRound } from '../api/boards';
import { wording } from './wording';

const words = wording.steps;

const rounds: readonly BoardRound[] = [
  'certificate',
  'commitment',
  'contribution',
  'share',
  'rehearsal',
];

/** The steps from naming a board to its key being ready, with the one at which it is. */
export function BoardSteps({ board: { round, state } }: { readonly board: Board }) {
  if (state === 'retired') return null;
  const at = round ? rounds.indexOf(round) : rounds.length;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{words.title}</h2>
      <TaskList
        tasks={rounds.map((one, place) => ({
          id: one,
          title: words.names[one],
          status: statusOf(place, at),
        }))}
      />
    </section>
  );
}

function statusOf(place: number, at: number) {
  if (place < at) return words.done;
  return place === at ? <Tag tone="information">{words.now}</Tag> : <Tag>{words.later}</Tag>;
}
