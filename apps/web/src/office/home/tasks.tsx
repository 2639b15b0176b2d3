import { Tag, TaskList, type TagTone } from '@folkmoot/ui';
import { dutyOf } from '../duties';
import { wording as office } from '../wording';
import { type OfficeTask, type Urgency } from './task';
import { wording } from './wording';

const tones: Readonly<Record<Urgency, TagTone>> = {
  overdue: 'bad',
  now: 'warning',
  soon: 'information',
  later: 'neutral',
};

export interface TasksProps {
  readonly tasks: readonly OfficeTask[];
  /** Say whose each task is. */
  readonly tellWhose?: boolean;
}

/** Tasks with how soon each must be done. */
export const Tasks = ({ tasks, tellWhose = false }: TasksProps) => (
  <TaskList
    tasks={tasks.map((task) => {
      const hint = [task.hint, tellWhose && whose(task)].filter(Boolean).join('. ');
      return {
        id: task.id,
        title: task.title,
        href: task.href,
        ...(hint && { hint }),
        status: <Tag tone={tones[task.urgency]}>{wording.urgency[task.urgency]}</Tag>,
      };
    })}
  />
);

function whose({ duties }: OfficeTask): string {
  const roles = new Set(duties.flatMap((duty) => dutyOf(duty).roles));
  return wording.who([...roles].map((role) => office.roles[role]).join(office.or));
}
