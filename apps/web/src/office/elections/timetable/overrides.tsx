import { Tag } from '@folkmoot/ui';
import { formatDay, formatMoment } from '../../../shared/dates';
import { type Override } from '../../api/timetables';
import { officePaths } from '../../paths';
import { stageTitles } from './stage-titles';
import { words } from './wording';

export interface OverridesProps {
  readonly election: string;
  readonly overrides: readonly Override[];
  readonly mayDecide: boolean;
}

/** Days that were asked for instead of those of the rules, and what became of each. */
export function Overrides({ election, overrides, mayDecide }: OverridesProps) {
  if (overrides.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">{words.overrides.title}</h3>
      <ul className="fm-people">
        {overrides.map((one) => (
          <li key={one.id}>
            <div className="fm-people__line">
              <strong>{overrideSays(one)}</strong>
              <Tag tone={one.agreed === null ? 'warning' : one.agreed ? 'good' : 'neutral'}>
                {stateOf(one)}
              </Tag>
            </div>
            <p className="govuk-body fm-wording">{one.reason}</p>
            <p className="govuk-body fm-soft">
              {words.overrides.asked(one.askedBy, formatMoment(one.askedAt))}
            </p>
            {one.agreed === null && mayDecide && (
              <p className="govuk-body">
                {one.isYours && `${words.overrides.yours} `}
                <a className="govuk-link" href={officePaths.decideOverride(election, one.id)}>
                  {words.overrides.decide}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const stateOf = ({ agreed }: Override): string =>
  agreed === null
    ? words.overrides.pending
    : agreed
      ? words.overrides.agreed
      : words.overrides.refused;

/** What was asked for: `The poll opens: Tuesday 9 June 2026`. */
export const overrideSays = ({ stage, on }: Override): string =>
  on === null ? words.overrides.whole : words.overrides.of(stageTitles[stage], formatDay(on));
