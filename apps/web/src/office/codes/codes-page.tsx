import { EmptyState, InsetText, Table, type Column } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../shared/dates';
import { codesQuery, issueCodes, lettersFile, type PollCodes } from '../api/codes';
import { pollQuery } from '../api/polls';
import { ActForm } from '../form/act-form';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { crumbsTo } from '../polls/crumbs';
import { load } from '../queries';
import { done } from '../said';
import { wording as words } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [poll, codes] = await Promise.all([load(pollQuery(id)), load(codesQuery(id))]);
  return { poll, codes };
}

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => issueCodes(id, key),
    () => done(officePaths.codes(id), words.done),
  );
}

/** To whom the next letters with codes go, and those that were prepared. */
export function Component() {
  const { poll, codes } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  return (
    <OfficePage title={words.title} caption={poll.title} crumbs={crumbsTo(poll)} errors={errors}>
      <p className="fm-lead">{words.lead}</p>
      {codes.open ? <ToPrint poll={poll.id} codes={codes} /> : <InsetText>{words.over}</InsetText>}
      <h2 className="govuk-heading-m">{words.issued}</h2>
      {codes.issued.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <Table
          caption={words.issued}
          captionHidden
          columns={issuedColumns}
          rows={codes.issued}
          rowKey={({ id }) => id}
        />
      )}
    </OfficePage>
  );
}

interface ToPrintProps {
  readonly poll: string;
  readonly codes: PollCodes;
}

function ToPrint({ poll, codes: { printer, waiting, mostLetters } }: ToPrintProps) {
  return (
    <>
      {!printer && <InsetText>{words.noPrinter}</InsetText>}
      {waiting.length === 0 ? (
        <EmptyState title={words.nobody}>{words.nobodyHelp}</EmptyState>
      ) : (
        <Table
          caption={words.waiting}
          columns={waitingColumns}
          rows={waiting}
          rowKey={({ number }) => number}
        />
      )}
      {printer && waiting.length > 0 && (
        <>
          <p className="govuk-body">{words.replaces}</p>
          {waiting.length > mostLetters && <p className="govuk-body">{words.most(mostLetters)}</p>}
          <ActForm button={words.button(Math.min(waiting.length, mostLetters))} />
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={officePaths.newCode(poll)}>
          {words.ask.link}
        </a>
      </p>
    </>
  );
}

const waitingColumns: readonly Column<PollCodes['waiting'][number]>[] = [
  { header: words.columns.name, cell: ({ name }) => name },
  { header: words.columns.number, cell: ({ number }) => number },
  {
    header: words.columns.why,
    cell: ({ askedBy, askedAt }) =>
      askedBy && askedAt ? words.why[askedBy](formatMoment(askedAt)) : words.why.first,
  },
];

const issuedColumns: readonly Column<PollCodes['issued'][number]>[] = [
  { header: words.issuedColumns.when, cell: ({ issuedAt }) => formatMoment(issuedAt) },
  { header: words.issuedColumns.letters, cell: ({ letters }) => letters, numeric: true },
  { header: words.issuedColumns.again, cell: ({ again }) => again, numeric: true },
  {
    header: words.issuedColumns.file,
    cell: ({ id, issuedAt, kept }) =>
      kept ? (
        <a className="govuk-link" href={lettersFile(id)} download>
          {words.fetch(formatMoment(issuedAt))}
        </a>
      ) : (
        words.gone
      ),
  },
];
