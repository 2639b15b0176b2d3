import { Button, InsetText, NotificationBanner, SummaryList, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { newKey } from '../../shared/api';
import { formatDay } from '../../shared/dates';
import { failureText } from '../../shared/failure-text';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Problem } from '../../shared/problem';
import { type PageProps, useReload } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { beginRecall, myRecalls, type Recallable, signRecall, unsignRecall } from './api';
import { words } from './wording';

/** @throws Problem for whoever the holder of the term does not sit for */
export async function recallable(term: string, signal: AbortSignal): Promise<Recallable> {
  const { items } = await myRecalls(signal);
  const found = items.find((one) => one.term === term);
  if (found) return found;
  throw new Problem({ status: 404, code: 'other-constituency', detail: words.unknown });
}

/** A recall of one council member: asked for, signed, or with the secretary. */
export function RecallPage({ data }: PageProps<Recallable>) {
  return data.recall ? (
    <AskedFor seat={data} recall={data.recall} />
  ) : (
    <NotAskedFor key={data.term} seat={data} />
  );
}

interface SeatProps {
  readonly seat: Recallable;
}

function NotAskedFor({ seat: { term, holder, needed, entitled, constituency } }: SeatProps) {
  const [reasons, setReasons] = useState('');
  const [missing, setMissing] = useState(false);
  const [key, setKey] = useState(newKey);
  const reload = useReload();
  const begin = useAct(async () => {
    await beginRecall(term, reasons, key);
    reload();
  });
  const write = (text: string) => {
    setReasons(text);
    setKey(newKey());
  };
  const onBegin = () => {
    setMissing(reasons.trim() === '');
    if (reasons.trim() !== '') begin.run();
  };
  const failed = missing ? words.missing : begin.failure && failureText(begin.failure);
  return (
    <Page
      title={words.page(holder)}
      back={paths.recalls}
      errors={failed ? [{ field: 'reasons', text: failed }] : undefined}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.lead(needed, entitled, constituency)}</p>
        <p className="govuk-body">{words.grounds}</p>
        <p className="govuk-body">{words.private}</p>
        <Textarea
          id="reasons"
          name="reasons"
          label={words.reasons}
          hint={words.reasonsHint}
          rows={8}
          value={reasons}
          onChange={({ target }) => write(target.value)}
          error={missing ? words.missing : undefined}
        />
        <Button type="button" busy={begin.busy} onClick={onBegin}>
          {words.begin}
        </Button>
      </div>
    </Page>
  );
}

interface AskedForProps extends SeatProps {
  readonly recall: NonNullable<Recallable['recall']>;
}

function AskedFor({ seat, recall }: AskedForProps) {
  const { holder, needed, entitled, constituency } = seat;
  const { id, reasons, signed, mine, presentedOn } = recall;
  const [key, setKey] = useState(newKey);
  const [said, setSaid] = useState<string | null>(null);
  const reload = useReload();
  const act = useAct(async () => {
    await (mine ? unsignRecall(id, key) : signRecall(id, key));
    setKey(newKey());
    setSaid(mine ? words.unsigned : words.signedNow);
    reload();
  });
  return (
    <Page
      title={words.page(holder)}
      back={paths.recalls}
      errors={act.failure ? [{ field: 'sign', text: failureText(act.failure) }] : undefined}
      notice={said !== null && <NotificationBanner tone="success">{said}</NotificationBanner>}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.lead(needed, entitled, constituency)}</p>
        <SummaryList
          rows={[
            {
              key: words.reasons,
              value: (
                <p className="govuk-body fm-wording">
                  <AsWritten>{reasons}</AsWritten>
                </p>
              ),
            },
            { key: words.progress, value: words.of(signed, needed) },
          ]}
        />
        {mine && <p className="govuk-body">{words.youSigned}</p>}
        {presentedOn === null ? (
          <>
            <p className="govuk-body">{words.private}</p>
            <p className="govuk-body">{words.until}</p>
            <Button
              id="sign"
              type="button"
              look={mine ? 'secondary' : 'primary'}
              busy={act.busy}
              onClick={() => act.run()}
            >
              {mine ? words.unsign : words.sign}
            </Button>
          </>
        ) : (
          <InsetText>{words.presented(formatDay(presentedOn))}</InsetText>
        )}
      </div>
    </Page>
  );
}
