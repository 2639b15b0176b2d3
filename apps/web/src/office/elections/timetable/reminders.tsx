import { Tag, type TagTone } from '@folkmoot/ui';
import { formatMoment } from '../../../shared/dates';
import { type Election } from '../../api/elections';
import { type ReminderPlan } from '../../api/timetables';
import { useMay } from '../../parts/duty';
import { officePaths } from '../../paths';
import { words } from './wording';

const own = words.reminders;

const tones: Readonly<Record<ReminderPlan['reminders'][number]['state'], TagTone>> = {
  given: 'good',
  'to-come': 'neutral',
  'not-given': 'neutral',
};

export interface RemindersProps {
  readonly election: Election;
  readonly plan: ReminderPlan;
}

/** When those who have not voted are reminded, by itself. */
export function Reminders({ election: { id, state }, plan }: RemindersProps) {
  const { daysBefore, reason, reminders } = plan;
  const mayChange = useMay('callElections') === true && (state === 'draft' || state === 'open');
  return (
    <section className="fm-section" aria-labelledby="reminders">
      <h3 className="govuk-heading-m" id="reminders">
        {own.title}
      </h3>
      <p className="govuk-body fm-reading">
        {daysBefore.length === 0
          ? own.none
          : reminders.length === 0
            ? own.days(daysBefore)
            : own.lead}
      </p>
      {reminders.length > 0 && (
        <ul className="fm-tasks">
          {reminders.map((one) => (
            <li key={one.at} className="fm-task">
              <div>
                <p className="fm-task__title">
                  {own.before(one.daysBefore)}{' '}
                  <Tag tone={tones[one.state]}>{own.states[one.state]}</Tag>
                </p>
                <p className="fm-task__when">
                  {formatMoment(one.at)}
                  {one.state === 'to-come' && <> · {words.byItself}</>}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {reason && <p className="govuk-body fm-reading">{own.because(reason)}</p>}
      {mayChange && (
        <p className="govuk-body">
          <a className="govuk-link" href={officePaths.planReminders(id)}>
            {own.change}
          </a>
        </p>
      )}
    </section>
  );
}
