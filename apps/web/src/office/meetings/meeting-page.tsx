import { ProgressBar, SummaryList } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { downloads } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { completeTask, meetingQuery, type MeetingTask } from '../api/meetings';
import { hiddenIn, send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { PackLink } from '../parts/pack-link';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { TaskItems } from './task-items';
import { wording } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(meetingQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  return send(
    form,
    (key) => completeTask(id, hiddenIn(form, 'task'), key),
    () => done(officePaths.meeting(id), wording.task.completed(hiddenIn(form, 'title'))),
  );
}

const groups = ['overdue', 'due', 'done'] as const;

/** One meeting: what has to be done for it, and by when. */
export function Component() {
  const meeting = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const { title, heldOn, startsAt, place, state, progress, tasks } = meeting;
  return (
    <OfficePage
      title={title}
      crumbs={[{ href: officePaths.meetings, text: wording.title }]}
      errors={errors}
    >
      <SummaryList
        rows={[
          { key: wording.facts.when, value: wording.when(formatDay(heldOn), startsAt) },
          { key: wording.facts.place, value: place },
          { key: wording.facts.state, value: wording.states[state] },
        ]}
      />
      <h2 className="govuk-heading-l">{wording.tasks}</h2>
      <p className="govuk-body fm-reading">{wording.tasksLead}</p>
      <ProgressBar
        label={wording.tasks}
        value={progress.done}
        max={Math.max(progress.total, 1)}
        says={wording.progress(progress.done, progress.total)}
      />
      {groups.map((group) => (
        <Group key={group} group={group} tasks={tasks.filter((task) => task.state === group)} />
      ))}
      <PackLink href={downloads.meetingPack(meeting.id)} />
    </OfficePage>
  );
}

interface GroupProps {
  readonly group: MeetingTask['state'];
  readonly tasks: readonly MeetingTask[];
}

function Group({ group, tasks }: GroupProps) {
  if (tasks.length === 0) return null;
  return (
    <section className="fm-section">
      <h3 className="govuk-heading-m">{wording.groups[group]}</h3>
      <TaskItems tasks={tasks} />
    </section>
  );
}
