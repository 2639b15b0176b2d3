import { Button, DateInput, EmptyState, Table } from '@folkmoot/ui';
import { type FormEvent, useState } from 'react';
import { type LoaderFunctionArgs, useNavigate } from 'react-router';
import { formatDay } from '../../shared/dates';
import { readDate } from '../../shared/read-date';
import { type DeclaredInterest, interestsQuery } from '../api/seats';
import { useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { crumbs } from './crumbs';
import { wording } from './wording';

const words = wording.register;

export async function loader({ request }: LoaderFunctionArgs) {
  const on = new URL(request.url).searchParams.get('on') ?? undefined;
  const { items } = await load(interestsQuery(on));
  return { on, items };
}

/** Who declared which interests, and from when to when; on one day, where one is asked for. */
export function Component() {
  const { on, items } = useLoaded<typeof loader>();
  const [error, setError] = useState<string | undefined>();
  return (
    <OfficePage
      title={words.title}
      crumbs={crumbs}
      errors={error === undefined ? undefined : [{ field: 'on', text: error }]}
    >
      <p className="fm-lead">{words.lead}</p>
      <DayForm on={on} error={error} onError={setError} />
      <h2 className="govuk-heading-m">
        {on === undefined ? words.everything : words.stoodOn(formatDay(on))}
      </h2>
      {items.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <Declared items={items} />
      )}
    </OfficePage>
  );
}

interface DayFormProps {
  readonly on: string | undefined;
  readonly error: string | undefined;
  readonly onError: (error: string | undefined) => void;
}

/** An empty day asks for everything. */
function DayForm({ on, error, onError }: DayFormProps) {
  const navigate = useNavigate();
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = readDate(new FormData(event.currentTarget), 'on');
    onError(day === null ? words.noDate : undefined);
    if (day !== null) void navigate(officePaths.interests(day));
  };
  return (
    <form method="get" action={officePaths.interests()} onSubmit={show} noValidate>
      <DateInput id="on" legend={words.day} hint={words.hint} defaultValue={on} error={error} />
      <Button>{words.show}</Button>
    </form>
  );
}

const Declared = ({ items }: { readonly items: readonly DeclaredInterest[] }) => (
  <Table
    caption={words.title}
    captionHidden
    columns={[
      {
        header: words.holder,
        cell: ({ holder, officeName }) => (
          <>
            <bdi>{holder}</bdi>
            <br />
            <span className="fm-soft">{officeName}</span>
          </>
        ),
      },
      { header: words.declared, cell: ({ text }) => <span className="fm-wording">{text}</span> },
      {
        header: words.stood,
        cell: ({ from, to }) =>
          to < from ? words.sameDay(formatDay(from)) : words.from(formatDay(from), formatDay(to)),
      },
    ]}
    rows={items}
    rowKey={({ term, declaration }) => `${term} ${declaration}`}
  />
);
