import { ButtonLink, ButtonGroup, Tag, type TagTone, VisuallyHidden } from '@folkmoot/ui';
import { formatDay, formatMoment } from '../../../shared/dates';
import { type Election } from '../../api/elections';
import { type Timetable, type TimetableStage } from '../../api/timetables';
import { useMay } from '../../parts/duty';
import { officePaths } from '../../paths';
import { Overrides } from './overrides';
import { Reminders } from './reminders';
import { words } from './wording';

const tones: Readonly<Record<TimetableStage['state'], TagTone>> = {
  done: 'good',
  due: 'information',
  overdue: 'bad',
  blocked: 'neutral',
};

export interface TimetableSectionProps {
  readonly election: Election;
  readonly timetable: Timetable;
}

/** When everything happens, why then, and what somebody has to do about it. */
export function TimetableSection({ election, timetable }: TimetableSectionProps) {
  const { id, state } = election;
  const { pollingDay, isWithout, stages } = timetable;
  const mayChange = useMay('callElections') === true && state === 'draft';
  return (
    <section className="fm-section" aria-labelledby="timetable">
      <h2 className="govuk-heading-l" id="timetable">
        {words.title}
      </h2>
      <p className="govuk-body fm-reading">
        {isWithout ? words.without : pollingDay ? words.lead : words.none}
      </p>
      {stages.length > 0 && (
        <ul className="fm-tasks">
          {stages.map((stage) => (
            <StageItem key={stage.stage} election={id} stage={stage} />
          ))}
        </ul>
      )}
      {mayChange && !isWithout && (
        <ButtonGroup>
          <ButtonLink href={officePaths.pollingDay(id)} look="secondary">
            {pollingDay ? words.move : words.choose}
          </ButtonLink>
          <a className="govuk-link" href={officePaths.askOverride(id)}>
            {words.override}
          </a>
        </ButtonGroup>
      )}
      <Reminders election={election} plan={timetable.reminders} />
      <Overrides election={id} overrides={timetable.overrides} mayDecide={mayChange} />
    </section>
  );
}

function StageItem({
  election,
  stage,
}: {
  readonly election: string;
  readonly stage: TimetableStage;
}) {
  const { title, on, at, reckoned, citation, state, waitsFor, byItself } = stage;
  const runs = useMay('runPolls') === true;
  const task = stage.stage in words.complete ? (stage.stage as keyof typeof words.complete) : null;
  return (
    <li className="fm-task">
      <div>
        <p className="fm-task__title">
          {title} <Tag tone={tones[state]}>{words.states[state]}</Tag>
        </p>
        <p className="fm-task__when">
          {byItself ? formatMoment(at) : words.by(formatDay(on))}
          {byItself && state !== 'done' && <> · {words.byItself}</>}
          {waitsFor && state !== 'done' && <> · {words.waitsFor(waitsFor)}</>}
        </p>
        <p className="fm-task__why">
          {reckoned} {words.source(citation)}.
        </p>
      </div>
      {task && runs && (state === 'due' || state === 'overdue') && waitsFor === null && (
        <a className="govuk-link" href={officePaths.completeStage(election, task)}>
          {words.complete[task].link}
          <VisuallyHidden> {title}</VisuallyHidden>
        </a>
      )}
    </li>
  );
}
