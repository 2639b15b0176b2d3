import { Button, Tag, VisuallyHidden } from '@folkmoot/ui';
import { useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { newKey } from '../../shared/api';
import { formatDay } from '../../shared/dates';
import { type MeetingTask } from '../api/meetings';
import { keyName } from '../form/send';
import { useMay } from '../parts/duty';
import { wording } from './wording';

const words = wording.task;

/** Tasks with their dates, and why each is due then. */
export function TaskItems({ tasks }: { readonly tasks: readonly MeetingTask[] }) {
  const mayComplete = useMay('callMeetings') === true;
  return (
    <ul className="fm-tasks">
      {tasks.map((task) => (
        <li key={task.id} className="fm-task">
          <div>
            <p className="fm-task__title">{task.title}</p>
            <p className="fm-task__when">
              {task.state === 'overdue' && <Tag tone="bad">{words.overdue}</Tag>}{' '}
              {task.doneOn
                ? words.doneOn(formatDay(task.doneOn))
                : words.due(formatDay(task.dueOn))}
            </p>
            <p className="fm-task__why">{task.reason}</p>
          </div>
          {mayComplete && task.state !== 'done' && <CompleteForm task={task} />}
        </li>
      ))}
    </ul>
  );
}

function CompleteForm({ task: { id, title } }: { readonly task: MeetingTask }) {
  const [key] = useState(newKey);
  const busy = useNavigation().formData?.get(keyName) === key;
  return (
    <Form method="post">
      <input type="hidden" name={keyName} value={key} />
      <input type="hidden" name="task" value={id} />
      <input type="hidden" name="title" value={title} />
      <Button look="secondary" busy={busy}>
        {words.complete}
        <VisuallyHidden>{words.completeHidden(title)}</VisuallyHidden>
      </Button>
    </Form>
  );
}
