import { SummaryList } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { type Resolution } from '../api/resolutions';
import { wording } from './wording';

const { specialNotice: words } = wording;

/** The special notice of a removal by the members, or that it is still to be recorded. */
export function SpecialNotice({
  needsSpecialNotice,
  specialNotice,
}: Pick<Resolution, 'needsSpecialNotice' | 'specialNotice'>) {
  if (!needsSpecialNotice) return null;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{words.heading}</h2>
      {specialNotice ? (
        <SummaryList
          rows={[
            { key: words.giver, value: <bdi>{specialNotice.from}</bdi> },
            { key: words.receivedOn.legend, value: formatDay(specialNotice.receivedOn) },
            { key: words.copySentOn.legend, value: formatDay(specialNotice.copySentOn) },
            { key: words.meetingOn.legend, value: formatDay(specialNotice.meetingOn) },
            ...(specialNotice.calledOn === undefined
              ? []
              : [{ key: words.calledOn.legend, value: formatDay(specialNotice.calledOn) }]),
          ]}
        />
      ) : (
        <p className="govuk-body fm-reading">{words.missing}</p>
      )}
    </section>
  );
}
