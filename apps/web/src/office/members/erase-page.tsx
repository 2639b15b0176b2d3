import { Table, WarningText, type Column } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { erasureQuery, eraseMember, memberQuery, type ErasureForecast } from '../api/members';
import { ActForm } from '../form/act-form';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.erasing;

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [member, forecast] = await Promise.all([load(memberQuery(id)), load(erasureQuery(id))]);
  return { member, forecast };
}

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => eraseMember(id, key),
    () => done(officePaths.member(id), words.done),
  );
}

/** Shows what erasing a member would take and leave, and asks once more; or says until when it must wait. */
export function Component() {
  const { member, forecast } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const page = officePaths.member(member.id);
  return (
    <OfficePage
      title={forecast.allowed ? words.title : words.notYet}
      caption={member.name}
      crumbs={[
        { href: officePaths.members(), text: wording.title },
        { href: page, text: member.name },
      ]}
      errors={errors}
    >
      <p className="fm-lead">{forecast.headline}</p>
      {!forecast.allowed && (
        <Table
          caption={words.reason}
          columns={reasonColumns}
          rows={forecast.reasons}
          rowKey={({ says }) => says}
        />
      )}
      <Amounts caption={forecast.allowed ? words.goes : words.wouldGo} amounts={forecast.goes} />
      <Amounts caption={words.stays} amounts={forecast.published} />
      {forecast.allowed && (
        <>
          <WarningText>{words.warning}</WarningText>
          <ActForm button={words.button} look="warning" cancel={page} />
        </>
      )}
    </OfficePage>
  );
}

interface AmountsProps {
  readonly caption: string;
  readonly amounts: ErasureForecast['goes'];
}

function Amounts({ caption, amounts }: AmountsProps) {
  if (amounts.length === 0) return null;
  return (
    <Table caption={caption} columns={amountColumns} rows={amounts} rowKey={({ what }) => what} />
  );
}

const reasonColumns: readonly Column<ErasureForecast['reasons'][number]>[] = [
  { header: words.reason, cell: ({ says }) => says },
  { header: words.source, cell: ({ citation }) => citation },
];

const amountColumns: readonly Column<ErasureForecast['goes'][number]>[] = [
  { header: words.what, cell: ({ what }) => `${what.slice(0, 1).toUpperCase()}${what.slice(1)}` },
  { header: words.rows, cell: ({ count }) => count.toLocaleString('en-GB'), numeric: true },
];
