import { words } from '../words';
import { classes } from '../classes';
import { Fieldset } from './fieldset';
import { type FieldProps } from './group';

export interface DateInputProps extends Pick<FieldProps, 'hint' | 'error' | 'heading'> {
  /** Also of the field that an error leads to: the day's. The others end in `-month` and `-year`. */
  readonly id: string;
  readonly legend: string;
  /** As `2026-06-09`; parts that are no date are shown as they were written. */
  readonly defaultValue?: string | undefined;
}

const parts = [
  { end: '', place: 2, width: 2, label: 'day' },
  { end: '-month', place: 1, width: 2, label: 'month' },
  { end: '-year', place: 0, width: 4, label: 'year' },
] as const;

/** A date that people know, typed as day, month and year: never picked from a calendar. */
export function DateInput({ id, legend, defaultValue = '', ...described }: DateInputProps) {
  const { error } = described;
  const values = defaultValue.split('-');
  return (
    <div className={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      <Fieldset id={id} legend={legend} {...described}>
        <div className="fm-date">
          {parts.map(({ end, place, width, label }) => (
            <div key={end} className="fm-date__part">
              <label className="govuk-label" htmlFor={id + end}>
                {words[label]}
              </label>
              <input
                id={id + end}
                name={id + end}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={values[place]?.replace(/^0+/, '') ?? ''}
                className={classes(
                  'govuk-input',
                  `govuk-input--width-${width}`,
                  error !== undefined && 'govuk-input--error',
                )}
                aria-invalid={error !== undefined || undefined}
              />
            </div>
          ))}
        </div>
      </Fieldset>
    </div>
  );
}
