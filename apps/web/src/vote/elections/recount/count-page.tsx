import { Button, NotificationBanner, Textarea, VisuallyHidden } from '@folkmoot/ui';
import {
  type CountSheet,
  lastPlacesSentences,
  stageSentence,
  summarySentence,
} from '@folkmoot/count';
import { useState } from 'react';
import { newKey } from '../../../shared/api';
import { downloads } from '../../../shared/api-register';
import { failureText } from '../../../shared/failure-text';
import { AsWritten } from '../../../shared/language/as-written';
import { Page } from '../../../shared/page';
import { paths } from '../../../shared/paths';
import { type PageProps, useReload } from '../../../shared/router';
import { useAct } from '../../../shared/use-act';
import { askRecount, type Election } from '../api';
import { words } from './wording';

type OwnCount = NonNullable<Election['count']>;

export interface OwnCountData {
  readonly election: Election;
  readonly count: OwnCount;
  /** In the order of its contests. */
  readonly sheets: readonly CountSheet[];
}

/** How the votes were counted in the contests in which the reader stands, and a form to ask for a recount. */
export function CountPage({ data: { election, count, sheets } }: PageProps<OwnCountData>) {
  const asking = useAsking(election.id, count, useReload());
  return (
    <Page
      title={words.page}
      caption={<AsWritten>{election.title}</AsWritten>}
      back={paths.election(election.id)}
      errors={asking.wrong === null ? undefined : [{ field: 'reason', text: asking.wrong }]}
      notice={asking.done && <NotificationBanner tone="success">{words.done}</NotificationBanner>}
    >
      <p className="govuk-body">
        <AsWritten>{count.says}</AsWritten>
      </p>
      {count.mayAsk && <AskForm asking={asking} />}
      {sheets.map((sheet, n) => (
        <section key={sheet.contest.id} className="fm-section">
          <h2 className="govuk-heading-m">
            <AsWritten>{sheet.contest.title}</AsWritten>
          </h2>
          <CountInWords sheet={sheet} sha256={count.contests[n]?.sha256 ?? ''} />
        </section>
      ))}
    </Page>
  );
}

/** Every stage in a sentence, and where every figure is. */
const CountInWords = ({
  sheet,
  sha256,
}: {
  readonly sheet: CountSheet;
  readonly sha256: string;
}) => (
  <>
    <p className="govuk-body">
      <AsWritten>{summarySentence(sheet)}</AsWritten>
    </p>
    <ol className="govuk-list govuk-list--number">
      {[
        ...sheet.stages.map((stage) => stageSentence(sheet, stage)),
        ...lastPlacesSentences(sheet),
      ].map((sentence) => (
        <li key={sentence}>
          <AsWritten>{sentence}</AsWritten>
        </li>
      ))}
    </ol>
    <ul className="govuk-list">
      <li>
        <a className="govuk-link" href={downloads.countTable(sha256)} download>
          {words.table}
          <VisuallyHidden>
            {' '}
            <AsWritten>{sheet.contest.title}</AsWritten>
          </VisuallyHidden>
        </a>
      </li>
      <li>
        <a className="govuk-link" href={downloads.countSheet(sha256)} download>
          {words.sheet}
          <VisuallyHidden>
            {' '}
            <AsWritten>{sheet.contest.title}</AsWritten>
          </VisuallyHidden>
        </a>
      </li>
    </ul>
  </>
);

type Asking = ReturnType<typeof useAsking>;

function useAsking(election: string, { number }: OwnCount, onDone: () => void) {
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(newKey);
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState(false);
  const act = useAct(async () => {
    await askRecount(election, number, reason.trim(), key);
    setDone(true);
    onDone();
  });
  return {
    ...{ reason, done, busy: act.busy },
    wrong: missing ? words.missing : act.failure && failureText(act.failure),
    write: (text: string) => {
      setReason(text);
      setKey(newKey());
    },
    send: () => {
      const isMissing = reason.trim() === '';
      setMissing(isMissing);
      if (!isMissing) act.run();
    },
  };
}

const AskForm = ({ asking: { reason, wrong, busy, write, send } }: { readonly asking: Asking }) => (
  <section className="fm-reading" aria-labelledby="ask">
    <h2 className="govuk-heading-m" id="ask">
      {words.ask}
    </h2>
    <p className="govuk-body">{words.askLead}</p>
    <Textarea
      id="reason"
      name="reason"
      label={words.reason}
      hint={words.reasonHint}
      rows={5}
      maxLength={2000}
      value={reason}
      onChange={({ target }) => write(target.value)}
      error={wrong ?? undefined}
    />
    <Button type="button" busy={busy} onClick={send}>
      {words.button}
    </Button>
  </section>
);
