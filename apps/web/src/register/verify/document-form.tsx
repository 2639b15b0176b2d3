import { Button, FileInput, NotificationBanner } from '@folkmoot/ui';
import { useState } from 'react';
import { formatMoment } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { checkDocument, type DocumentVerdict } from './check-document';
import { documentWording as words } from './document-wording';

/** Hashes a file on the reader's device and looks for the hash in the log. */
export function DocumentForm() {
  const [answer, setAnswer] = useState<DocumentVerdict | null>(null);
  const [missing, setMissing] = useState(false);
  const check = async (data: FormData) => {
    const file = data.get('document');
    const chosen = file instanceof File && file.size > 0 ? file : null;
    setMissing(chosen === null);
    setAnswer(
      chosen &&
        (await checkDocument(
          new Uint8Array(await chosen.arrayBuffer()),
          new AbortController().signal,
        )),
    );
  };
  return (
    <>
      {answer && <Finding {...answer} />}
      <form action={check}>
        <FileInput
          id="document"
          name="document"
          label={words.field}
          error={missing ? words.missing : undefined}
          accept="application/pdf,.pdf"
        />
        <Button>{words.button}</Button>
      </form>
    </>
  );
}

function Finding({ verdict, found }: DocumentVerdict) {
  return (
    <NotificationBanner tone={found ? 'success' : 'important'}>
      <p className="govuk-notification-banner__heading">{words.results[verdict]}</p>
      {found && (
        <>
          <p className="govuk-body">
            {words.documents[found.document]}.{' '}
            <a className="govuk-notification-banner__link" href={paths.decision(found.decision)}>
              {words.of(found.decision, found.title)}
            </a>
          </p>
          <p className="govuk-body">{words.found(found.logIndex, formatMoment(found.issuedAt))}</p>
        </>
      )}
    </NotificationBanner>
  );
}
