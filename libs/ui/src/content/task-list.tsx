import { useId, type ReactNode } from 'react';
import { classes } from '../classes';

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly href?: string;
  readonly hint?: ReactNode;
  /** A `Tag`, or plain words when the task is done. */
  readonly status: ReactNode;
}

/** What there is to do, in any order, with the state of each. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const prefix = useId();
  return (
    <ul className="govuk-task-list">
      {tasks.map((task) => (
        <TaskItem key={task.id} task={task} id={`${prefix}-${task.id}`} />
      ))}
    </ul>
  );
}

function TaskItem({ task, id }: { readonly task: Task; readonly id: string }) {
  const { title, href, hint, status } = task;
  const describedBy = classes(hint !== undefined && `${id}-hint`, `${id}-status`);
  return (
    <li className={classes('govuk-task-list__item', href && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={describedBy}
          >
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint !== undefined && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div className="govuk-task-list__status" id={`${id}-status`}>
        {status}
      </div>
    </li>
  );
}
