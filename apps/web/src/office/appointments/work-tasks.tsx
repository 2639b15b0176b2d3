import { Tag, TaskList, type Task } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { type Candidacy, type Nominee, type Vacancy } from '../api/appointments';
import { useMay } from '../parts/duty';
import { officePaths } from '../paths';
import { workWords as words } from './work-wording';

interface WorkTasksProps {
  readonly vacancy: Vacancy;
  readonly candidacy: Candidacy;
}

/** What is to be done between the announcement of a vacancy and the council’s vote. */
export function WorkTasks({ vacancy, candidacy }: WorkTasksProps) {
  const mayAct = useMay('fillVacancies') ?? false;
  if (!candidacy.needsCommittee) return null;
  const isOpen = vacancy.state !== 'filled';
  return (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-m">{words.tasks}</h2>
      <TaskList tasks={tasksOf(vacancy, candidacy, mayAct && isOpen)} />
    </section>
  );
}

const named = (people: readonly { readonly name: string }[]): string =>
  people.map(({ name }) => name).join(', ');

function tasksOf({ id, state }: Vacancy, candidacy: Candidacy, mayAct: boolean): readonly Task[] {
  const { committee, interviews, nominees } = candidacy;
  const recommended = nominees.filter((nominee) => nominee.recommended !== null);
  const [latest] = interviews.slice(-1);
  const [first] = recommended;
  const left = first ? checksLeft(candidacy, first) : null;
  return [
    {
      id: 'committee',
      title: words.steps.committee,
      ...(mayAct && { href: officePaths.committee(id) }),
      ...(committee.length > 0 && { hint: words.committeeOf(named(committee)) }),
      status: status(committee.length > 0),
    },
    {
      id: 'interviews',
      title: words.steps.interviews,
      ...(mayAct && committee.length > 0 && { href: officePaths.interviews(id) }),
      ...(latest && {
        hint: words.interviewsOn(formatDay(latest.heldOn), latest.panel.join(', ')),
      }),
      status: status(interviews.length > 0),
    },
    {
      id: 'recommendation',
      title: words.steps.recommendation,
      ...(recommended.length > 0 && { hint: words.recommended(named(recommended)) }),
      status: status(recommended.length > 0),
    },
    ...(candidacy.seesAll
      ? [
          {
            id: 'checks',
            title: words.steps.checks,
            ...(left !== null && left > 0 && { hint: words.checksLeft(left) }),
            status: status(left === 0),
          },
        ]
      : []),
    {
      id: 'draft',
      title: words.steps.draft,
      status: status(state === 'before-council' || state === 'filled'),
    },
  ];
}

const checksLeft = ({ checksAsked }: Candidacy, { checks }: Nominee): number =>
  checksAsked.filter((asked) => !checks.some(({ check, inOrder }) => check === asked && inOrder))
    .length;

const status = (isDone: boolean) =>
  isDone ? words.done : <Tag tone="information">{words.todo}</Tag>;
