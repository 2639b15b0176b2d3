import { Button, InsetText, NotificationBanner, SummaryList, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { newKey } from '../../shared/api';
import { myRemovals, type OwnRemoval, sendReply } from '../../shared/api-removals';
import { formatDay, formatMoment } from '../../shared/dates';
import { failureText } from '../../shared/failure-text';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Problem } from '../../shared/problem';
import { type PageProps, useReload } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { wording } from '../wording';

const words = wording.removal;

/** @throws Problem once it is decided, and for whoever it is not about */
export async function ownRemoval(resolution: string, signal: AbortSignal): Promise<OwnRemoval> {
  const { items } = await myRemovals(signal);
  const removal = items.find((one) => one.resolution === resolution);
  if (removal) return removal;
  throw new Problem({ status: 404, code: 'not-about-you', detail: words.over });
}

/** Shows whoever would be removed the reasons, and takes their reply until the vote opens. */
export function OwnRemovalPage({ data: removal }: PageProps<OwnRemoval>) {
  return removal.mayReply ? <Replying removal={removal} /> : <AtTheVote removal={removal} />;
}

interface RemovalProps {
  readonly removal: OwnRemoval;
}

function Replying({ removal }: RemovalProps) {
  const [reply, setReply] = useState(removal.reply ?? '');
  const [missing, setMissing] = useState(false);
  const [key, setKey] = useState(newKey);
  const [sent, setSent] = useState(false);
  const reload = useReload();
  const send = useAct(async () => {
    await sendReply(removal.resolution, reply, key);
    setKey(newKey());
    setSent(true);
    reload();
  });
  const write = (text: string) => {
    setReply(text);
    setKey(newKey());
  };
  const onSend = () => {
    setSent(false);
    setMissing(reply.trim() === '');
    if (reply.trim() !== '') send.run();
  };
  const failed = missing ? words.missing : send.failure && failureText(send.failure);
  return (
    <Page
      title={words.title}
      caption={<AsWritten>{removal.title}</AsWritten>}
      back={paths.ballots}
      errors={failed ? [{ field: 'reply', text: failed }] : undefined}
      notice={sent && <NotificationBanner tone="success">{words.done}</NotificationBanner>}
    >
      <div className="fm-reading">
        <Reasons removal={removal} />
        <Sent removal={removal} />
        <p className="govuk-body">{words.says}</p>
        <Textarea
          id="reply"
          name="reply"
          label={words.field}
          hint={words.hint}
          rows={10}
          value={reply}
          onChange={({ target }) => write(target.value)}
          error={missing ? words.missing : undefined}
        />
        <Button type="button" busy={send.busy} onClick={onSend}>
          {removal.reply === null ? words.button : words.again}
        </Button>
      </div>
    </Page>
  );
}

const AtTheVote = ({ removal }: RemovalProps) => (
  <Page title={words.title} caption={<AsWritten>{removal.title}</AsWritten>} back={paths.ballots}>
    <div className="fm-reading">
      <Reasons removal={removal} />
      <Sent removal={removal} />
      <p className="govuk-body">{removal.reply === null ? words.none : words.tooLate}</p>
    </div>
  </Page>
);

function Reasons({ removal: { ground, reasons, givenOn, hearingOn, voteFrom } }: RemovalProps) {
  return (
    <SummaryList
      rows={[
        ...(ground === null ? [] : [{ key: words.ground, value: <AsWritten>{ground}</AsWritten> }]),
        {
          key: words.reasons,
          value: (
            <>
              <p className="govuk-body fm-wording">
                <AsWritten>{reasons}</AsWritten>
              </p>
              <p className="govuk-body fm-soft">{words.sent(formatDay(givenOn))}</p>
            </>
          ),
        },
        ...(hearingOn === null ? [] : [{ key: words.hearing, value: formatDay(hearingOn) }]),
        { key: words.voteFrom, value: formatDay(voteFrom) },
      ]}
    />
  );
}

/** What they sent, as voters are shown it. */
const Sent = ({ removal: { reply, repliedAt } }: RemovalProps) =>
  reply !== null &&
  repliedAt !== null && (
    <InsetText>
      <p className="govuk-body fm-soft">{words.asWeHaveIt(formatMoment(repliedAt))}</p>
      <p className="govuk-body fm-wording">
        <AsWritten>{reply}</AsWritten>
      </p>
    </InsetText>
  );
