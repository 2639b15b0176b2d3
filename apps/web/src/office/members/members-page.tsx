import { Button, ButtonLink, EmptyState, Pagination, Select, Table, TextInput } from '@folkmoot/ui';
import { Form, type LoaderFunctionArgs } from 'react-router';
import { constitutionQuery } from '../api/constitution';
import { membersQuery, type MemberFilters } from '../api/members';
import { sharesQuery } from '../api/shares';
import { queryOf, useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { memberColumns } from './member-columns';
import { wording as shares } from '../shares/wording';
import { wording } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const filters: MemberFilters = {
    q: queryOf(visit, 'q')?.trim() || undefined,
    constituency: queryOf(visit, 'constituency') || undefined,
    after: queryOf(visit, 'after'),
  };
  const [page, { pack }, { votesByShares, issued }] = await Promise.all([
    load(membersQuery(filters)),
    load(constitutionQuery()),
    load(sharesQuery()),
  ]);
  const hasShares = votesByShares || issued > 0;
  return { filters, page, constituencies: pack.constituencies, hasShares };
}

/** The register of members: found by name, number or constituency. */
export function Component() {
  const { filters, page, hasShares } = useLoaded<typeof loader>();
  const { q, constituency, after } = filters;
  const filtered = Boolean(q ?? constituency);
  return (
    <OfficePage title={wording.title}>
      <OnDuty duty="importMembers">
        <ButtonLink look="secondary" href={officePaths.importMembers}>
          {wording.import}
        </ButtonLink>
      </OnDuty>
      {hasShares && (
        <p className="govuk-body">
          <a className="govuk-link" href={officePaths.shares()}>
            {shares.title}
          </a>
        </p>
      )}
      <Search />
      <p className="govuk-body" role="status">
        {wording.count(page.total.toLocaleString('en-GB'))}
      </p>
      {page.items.length === 0 ? (
        <EmptyState title={filtered ? wording.none : wording.empty}>
          <p>{filtered ? wording.noneHelp : wording.emptyHelp}</p>
        </EmptyState>
      ) : (
        <Table
          caption={wording.caption}
          captionHidden
          columns={memberColumns}
          rows={page.items}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        previous={after && officePaths.members({ q, constituency })}
        previousText={wording.first}
        next={page.next ? officePaths.members({ q, constituency, after: page.next }) : undefined}
      />
    </OfficePage>
  );
}

function Search() {
  const { filters, constituencies } = useLoaded<typeof loader>();
  const { q = '', constituency = '' } = filters;
  return (
    <Form method="get" role="search" className="fm-search" key={`${q} ${constituency}`}>
      <TextInput
        id="q"
        name="q"
        type="search"
        label={wording.search}
        defaultValue={q}
        autoComplete="off"
      />
      <Select
        id="constituency"
        name="constituency"
        label={wording.constituency}
        defaultValue={constituency}
        options={[
          { value: '', text: wording.all },
          ...constituencies.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <Button>{wording.find}</Button>
      {(q || constituency) && (
        <a className="govuk-link" href={officePaths.members()}>
          {wording.clear}
        </a>
      )}
    </Form>
  );
}
