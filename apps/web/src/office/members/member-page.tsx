import {
  ButtonLink,
  InsetText,
  SummaryList,
  Table,
  type Column,
  type SummaryRow,
} from '@folkmoot/ui';
import { type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { constitutionQuery } from '../api/constitution';
import { memberQuery } from '../api/members';
import { holdingQuery } from '../api/shares';
import { named, useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { officeName } from '../parts/office-name';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { HoldingSection } from '../shares/holding-section';
import { wording } from './wording';

const words = wording.member;

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [member, holding, { pack }] = await Promise.all([
    load(memberQuery(id)),
    load(holdingQuery(id)),
    load(constitutionQuery()),
  ]);
  return { member, holding, pack };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

/** One member, where they vote and what they have held. */
export function Component() {
  const loaded = useLoaded<typeof loader>();
  const { member, holding, pack } = loaded;
  const holdsShares = pack.voting?.basis === 'share' || holding.entries.length > 0;
  const columns: readonly Column<Loaded['member']['terms'][number]>[] = [
    { header: words.office, cell: ({ office }) => officeName(pack, office) },
    { header: words.from, cell: ({ from }) => formatDay(from) },
    {
      header: words.to,
      cell: ({ to, endedOn }) => (endedOn ? words.ended(formatDay(endedOn)) : formatDay(to)),
    },
  ];
  return (
    <OfficePage title={member.name} crumbs={[{ href: officePaths.members(), text: wording.title }]}>
      {member.erasedOn && <InsetText>{words.erasedSays(formatDay(member.erasedOn))}</InsetText>}
      <SummaryList rows={rowsOf(loaded)} />
      {member.qualifiesFor.length > 1 && <p className="govuk-hint">{words.also}</p>}
      <h2 className="govuk-heading-m">{words.terms}</h2>
      {member.terms.length === 0 ? (
        <p className="govuk-body">{words.noTerms}</p>
      ) : (
        <Table
          caption={words.terms}
          captionHidden
          columns={columns}
          rows={member.terms}
          rowKey={({ id }) => id}
        />
      )}
      {holdsShares && (
        <HoldingSection holding={holding} number={member.erasedOn ? null : member.number} />
      )}
      {!member.leftOn && (
        <OnDuty duty="recordLeaving">
          <ButtonLink look="secondary" href={officePaths.leaveMember(member.id)}>
            {words.leave}
          </ButtonLink>
        </OnDuty>
      )}
      {member.leftOn && !member.erasedOn && (
        <OnDuty duty="eraseMembers">
          <ButtonLink look="secondary" href={officePaths.eraseMember(member.id)}>
            {words.erase}
          </ButtonLink>
        </OnDuty>
      )}
    </OfficePage>
  );
}

function rowsOf({ member, pack }: Loaded): readonly SummaryRow[] {
  const { number, constituencyName, qualifiesFor, email, joinedOn, leftOn } = member;
  const nameOf = (code: string) =>
    pack.constituencies.find((known) => known.code === code)?.name ?? code;
  return [
    { key: words.number, value: number },
    { key: words.constituency, value: constituencyName ?? wording.nowhere },
    { key: words.qualifies, value: qualifiesFor.map(nameOf).join(', ') || wording.nowhere },
    { key: words.email, value: email ?? wording.noEmail },
    { key: words.joined, value: formatDay(joinedOn) },
    ...(leftOn ? [{ key: words.left, value: formatDay(leftOn) }] : []),
  ];
}
