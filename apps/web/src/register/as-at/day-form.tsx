import { Button, DateInput, type FormError } from '@folkmoot/ui';
import { type FormEvent } from 'react';
import { paths } from '../../shared/paths';
import { readDate } from '../../shared/read-date';
import { navigate } from '../../shared/router';
import { wording as words } from './wording';

export interface DayFormProps {
  readonly on: string | undefined;
  readonly error: string | undefined;
  readonly onErrors: (errors: readonly FormError[]) => void;
}

/** Asks which day to look at, and puts it into the address. */
export function DayForm({ on, error, onErrors }: DayFormProps) {
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = readDate(new FormData(event.currentTarget), 'on');
    onErrors(day ? [] : [{ field: 'on', text: words.noDate }]);
    if (day) navigate(paths.asAt(day));
  };
  return (
    <form className="fm-no-print" method="get" action={paths.asAt()} onSubmit={show} noValidate>
      <DateInput id="on" legend={words.day} hint={words.hint} defaultValue={on} error={error} />
      <Button>{words.show}</Button>
    </form>
  );
}
