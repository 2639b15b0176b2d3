import { Code, Details, EmptyState, Pagination, SummaryList } from '@folkmoot/ui';
import { downloads, type LogHead } from '../../shared/api-register';
import { formatMoment } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { wording as words } from './wording';
import { type EntryLine } from './read-entry';

export interface LogData {
  readonly head: LogHead;
  /** Index of the entry that the reader looks for. */
  readonly asked: number | null;
  /** Newest first. */
  readonly entries: readonly EntryLine[];
  /** Where the pages of older and newer entries start. */
  readonly older: number | null;
  readonly newer: number | null;
}

/** The log in plain words, newest first, with what is needed to check it. */
export function LogPage({ data }: PageProps<LogData>) {
  const { head, asked, entries, older, newer } = data;
  return (
    <Page title={words.title}>
      <p className="fm-lead">{words.lead}</p>
      <SummaryList
        rows={[
          { key: words.size, value: head.size.toLocaleString('en-GB') },
          { key: words.signed, value: head.signedSize.toLocaleString('en-GB') },
          ...(head.root === null ? [] : [{ key: words.root, value: <Code>{head.root}</Code> }]),
          { key: words.origin, value: <Code>{head.origin}</Code> },
          { key: words.key, value: <Code>{head.vkey}</Code> },
        ]}
      />
      {entries.length === 0 && <EmptyState title={words.empty} />}
      <ol className="fm-lines">
        {entries.map((entry) => (
          <EntryItem
            key={entry.text}
            entry={entry}
            asked={asked !== null && entry.index === asked}
          />
        ))}
      </ol>
      <Pagination
        previous={newer === null ? undefined : paths.log(newer)}
        previousText={words.newer}
        next={older === null ? undefined : paths.log(older)}
        nextText={words.older}
      />
      <Downloads />
    </Page>
  );
}

interface EntryItemProps {
  readonly entry: EntryLine;
  readonly asked: boolean;
}

function EntryItem({ entry, asked }: EntryItemProps) {
  const { index, time, meaning, about, decision, text } = entry;
  return (
    <li
      className={asked ? 'fm-lines__entry fm-lines__entry--asked' : 'fm-lines__entry'}
      data-arrival={asked || undefined}
    >
      <p className="fm-lines__top fm-soft">
        {index !== null && words.entry(index)}
        {time !== null && `, ${formatMoment(time)}`}
      </p>
      <p className="fm-lines__says">
        {meaning ?? words.unreadable} {about && <strong>{about}</strong>}{' '}
        {decision !== null && (
          <a className="govuk-link" href={paths.decision(decision)}>
            {words.decision(decision)}
          </a>
        )}
      </p>
      <Details summary={words.exact}>
        <Code>{text}</Code>
      </Details>
    </li>
  );
}

const files = [
  { href: downloads.checkpoint, text: words.checkpoint },
  { href: downloads.verifierKey, text: words.vkey },
  { href: downloads.entries, text: words.entries },
];

const Downloads = () => (
  <section className="fm-section">
    <h2 className="govuk-heading-m">{words.downloads}</h2>
    <ul className="govuk-list govuk-list--spaced">
      {files.map(({ href, text }) => (
        <li key={href}>
          <a className="govuk-link" href={href} download="">
            {text}
          </a>
        </li>
      ))}
    </ul>
  </section>
);
