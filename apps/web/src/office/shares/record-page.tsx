import { SummaryList, WarningText } from '@folkmoot/ui';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { recordShares } from '../api/shares';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { wording as membersWording } from '../members/wording';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { done } from '../said';
import {
  entryIn,
  nameOf,
  queryOfEntry,
  readEntry,
  type BegunEntry,
  type NamedEntry,
} from './entry';
import { EntryFields } from './entry-fields';
import { wording } from './wording';

const words = wording.recording;

/** What the address holds: what the form begins with, or an entry to be checked. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Entered> {
  const query = new URL(request.url).searchParams;
  const entry = entryIn(query);
  if (!entry) return { begin: { from: query.get('from') ?? undefined }, check: null };
  if (query.has('change')) return { begin: entry, check: null };
  const [fromName, toName] = await Promise.all([nameOf(entry.from), nameOf(entry.to)]);
  return { begin: entry, check: { ...entry, fromName, toName } };
}

interface Entered {
  readonly begin: BegunEntry;
  readonly check: NamedEntry | null;
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const checked = form.has('checked') ? entryIn(new URL(request.url).searchParams) : null;
  if (!checked) {
    const read = await readEntry(new FormReader(form));
    return 'refusal' in read ? read.refusal : redirect(officePaths.recordShares(read.query));
  }
  return send(
    form,
    (key) => recordShares(checked, key),
    () => done(officePaths.shares(), words.done),
    {
      'same-holder': 'to',
      'not-a-member-then': 'to',
      'not-a-legal-member': 'to',
      'too-few-shares': 'shares',
      'too-many-shares': 'shares',
      'day-to-come': 'on',
    },
  );
}

/** Records that shares were allotted, passed on or given up: asks, shows what that means, then does it. */
export function Component() {
  const { begin, check } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const checking = check !== null && errors === undefined;
  return (
    <OfficePage
      title={checking ? words.checkTitle : words.title}
      crumbs={[
        { href: officePaths.members(), text: membersWording.title },
        { href: officePaths.shares(), text: wording.title },
      ]}
      errors={errors}
    >
      <div className="fm-reading">
        {checking ? (
          <Check entry={check} />
        ) : (
          <ActForm button={words.continue} cancel={officePaths.shares()}>
            <EntryFields begin={begin} />
          </ActForm>
        )}
      </div>
    </OfficePage>
  );
}

function Check({ entry }: { readonly entry: NamedEntry }) {
  const { kind, from, to, fromName, toName, shares, on } = entry;
  return (
    <>
      <SummaryList
        rows={[
          { key: words.check.kind, value: wording.kinds[kind][0] },
          ...(from ? [{ key: words.check.from, value: `${from} ${fromName ?? ''}` }] : []),
          ...(to ? [{ key: words.check.to, value: `${to} ${toName ?? ''}` }] : []),
          { key: words.check.shares, value: shares.toLocaleString('en-GB') },
          { key: words.check.on, value: formatDay(on) },
        ]}
      />
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={officePaths.recordShares({ ...queryOfEntry(entry), change: 'yes' })}
        >
          {words.change}
        </a>
      </p>
      <WarningText>{words.warning}</WarningText>
      <ActForm button={words.button} cancel={officePaths.shares()}>
        <input type="hidden" name="checked" value="yes" />
      </ActForm>
    </>
  );
}
