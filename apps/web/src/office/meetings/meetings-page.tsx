import { ButtonLink, EmptyState, Tag, TaskList } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { meetingsQuery, type MeetingSummary } from '../api/meetings';
import { useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { wording } from './wording';

export const loader = () => load(meetingsQuery());

/** Every meeting, and how far its preparation has come. */
export function Component() {
  const { items } = useLoaded<typeof loader>();
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      <OnDuty duty="callMeetings">
        <ButtonLink href={officePaths.callMeeting}>{wording.start}</ButtonLink>
      </OnDuty>
      {items.length === 0 ? (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      ) : (
        <TaskList
          tasks={items.map((meeting) => ({
            id: meeting.id,
            title: meeting.title,
            href: officePaths.meeting(meeting.id),
            hint: hintOf(meeting),
            status: <MeetingTag meeting={meeting} />,
          }))}
        />
      )}
    </OfficePage>
  );
}

const hintOf = ({ heldOn, startsAt, place, progress }: MeetingSummary): string =>
  `${wording.listed(formatDay(heldOn), startsAt, place)}. ${wording.progress(progress.done, progress.total)}`;

function MeetingTag({ meeting: { state, progress } }: { readonly meeting: MeetingSummary }) {
  if (progress.overdue > 0) return <Tag tone="bad">{wording.overdue(progress.overdue)}</Tag>;
  return <Tag tone={state === 'held' ? 'neutral' : 'information'}>{wording.states[state]}</Tag>;
}
