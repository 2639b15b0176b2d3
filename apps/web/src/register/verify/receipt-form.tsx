import { Button, FileInput, NotificationBanner } from '@folkmoot/ui';
import { useState } from 'react';
import { logEntries } from '../../shared/api-register';
import { formatMoment } from '../../shared/dates';
import { wording as words } from './wording';
import { checkReceipt, readReceipt, type HeldReceipt, type ReceiptVerdict } from './check-receipt';

interface Answer {
  readonly verdict: ReceiptVerdict | 'not-a-receipt' | 'unreachable';
  readonly receipt: HeldReceipt | null;
}

/** Reads a receipt on the reader's device and looks for it in the log. */
export function ReceiptForm() {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [missing, setMissing] = useState(false);
  const check = async (data: FormData) => {
    const file = data.get('receipt');
    const chosen = file instanceof File && file.size > 0 ? file : null;
    setMissing(chosen === null);
    setAnswer(chosen && (await answerFor(await chosen.text())));
  };
  return (
    <>
      {answer && <Finding {...answer} />}
      <form action={check}>
        <FileInput
          id="receipt"
          name="receipt"
          label={words.receiptField}
          error={missing ? words.missing : undefined}
          accept="application/json,.json"
        />
        <Button>{words.receiptButton}</Button>
      </form>
    </>
  );
}

async function answerFor(text: string): Promise<Answer> {
  const receipt = readReceipt(text);
  if (!receipt) return { verdict: 'not-a-receipt', receipt };
  try {
    const [published] = await logEntries(receipt.logIndex, 1, new AbortController().signal);
    return { verdict: checkReceipt(receipt, published), receipt };
  } catch {
    return { verdict: 'unreachable', receipt };
  }
}

function Finding({ verdict, receipt }: Answer) {
  const good = verdict === 'in-the-log';
  return (
    <NotificationBanner tone={good ? 'success' : 'important'}>
      <p className="govuk-notification-banner__heading">{words.results[verdict]}</p>
      {good && receipt && (
        <p className="govuk-body">{words.found(receipt.logIndex, formatMoment(receipt.castAt))}</p>
      )}
    </NotificationBanner>
  );
}
