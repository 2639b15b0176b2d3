import {
  Button,
  ButtonLink,
  EmptyState,
  InsetText,
  Pagination,
  SummaryList,
  Table,
  type Column,
} from '@folkmoot/ui';
import { parsePlainDate } from '@folkmoot/basics';
import { Form, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { sharesQuery, type ShareRegister } from '../api/shares';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { useRefusal } from '../form/use-refusal';
import { queryOf, useLoaded } from '../loaded';
import { wording as membersWording } from '../members/wording';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { wording } from './wording';

const words = wording.register;

export async function loader(visit: LoaderFunctionArgs) {
  const asked = parsePlainDate(queryOf(visit, 'on') ?? '') ?? undefined;
  const after = queryOf(visit, 'after');
  return { asked, after, register: await load(sharesQuery({ on: asked, after })) };
}

/** Takes the day that somebody typed into the address, so that the page can be linked to. */
export async function action({ request }: ActionFunctionArgs) {
  const reader = new FormReader(await request.formData());
  const read = reader.settle({ on: reader.date('on', words.dayWhat) });
  return 'refusal' in read ? read.refusal : redirect(officePaths.shares(read.answers));
}

/** Who held how many shares on a day. */
export function Component() {
  const { asked, after, register } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const { on, votesByShares, issued, nominee, holders, items, next } = register;
  return (
    <OfficePage
      title={wording.title}
      crumbs={[{ href: officePaths.members(), text: membersWording.title }]}
      errors={errors}
    >
      <OnDuty duty="recordShares">
        <ButtonLink look="secondary" href={officePaths.recordShares()}>
          {wording.record}
        </ButtonLink>
      </OnDuty>
      <p className="fm-lead">{words.lead(formatDay(on))}</p>
      {!votesByShares && <InsetText>{words.peopleVote}</InsetText>}
      {items.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyHelp}</p>
        </EmptyState>
      ) : (
        <>
          <SummaryList
            rows={[
              { key: words.issued, value: issued.toLocaleString('en-GB') },
              { key: words.holders, value: holders.toLocaleString('en-GB') },
              ...(nominee > 0
                ? [{ key: words.nominee, value: nominee.toLocaleString('en-GB') }]
                : []),
            ]}
          />
          <Table
            caption={words.caption}
            captionHidden
            columns={columns}
            rows={items}
            rowKey={({ member }) => member}
          />
        </>
      )}
      <Pagination
        previous={after && officePaths.shares({ on: asked })}
        previousText={words.first}
        next={next ? officePaths.shares({ on, after: next }) : undefined}
      />
      <DayForm on={on} />
    </OfficePage>
  );
}

function DayForm({ on }: { readonly on: string }) {
  const { errorOf } = useRefusal();
  return (
    <Form method="post" noValidate className="fm-form fm-section" key={on}>
      <DateField id="on" legend={words.day} value={on} error={errorOf('on')} />
      <Button look="secondary">{words.show}</Button>
    </Form>
  );
}

const columns: readonly Column<ShareRegister['items'][number]>[] = [
  {
    header: words.columns.name,
    cell: ({ member, name }) => (
      <a className="govuk-link" href={officePaths.member(member)}>
        <bdi>{name}</bdi>
      </a>
    ),
  },
  { header: words.columns.number, cell: ({ number }) => number },
  {
    header: words.columns.shares,
    cell: ({ shares }) => shares.toLocaleString('en-GB'),
    numeric: true,
  },
];
