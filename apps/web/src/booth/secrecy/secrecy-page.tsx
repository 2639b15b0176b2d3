import { Code } from '@folkmoot/ui';
import { useEffect, useState } from 'react';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { useSealer } from '../sealing/sealer';
import { wording } from '../wording';
import { type ReleaseHere, releaseHere } from './release-here';

const words = wording.secrecy;

/** How a vote stays secret, and where that ends. */
export function SecrecyPage(_: PageProps<null>) {
  return (
    <Page title={words.title} back={paths.ballots}>
      <div className="fm-reading">
        <p className="fm-lead">{words.lead}</p>
        {words.sections.map(({ title, says }) => (
          <section key={title}>
            <h2 className="govuk-heading-m">{title}</h2>
            <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
              {says.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <Release />
      </div>
    </Page>
  );
}

/** Which release of the booth this is, to be compared with the log. */
function Release() {
  const sealer = useSealer();
  const [release, setRelease] = useState<ReleaseHere | null>(null);
  useEffect(() => {
    const left = new AbortController();
    releaseHere(sealer, left.signal).then(setRelease, () => undefined);
    return () => left.abort();
  }, [sealer]);
  if (!release) return null;
  return (
    <section>
      <h2 className="govuk-heading-m" id="release">
        {words.release.title}
      </h2>
      <p className="govuk-body">{words.release.says}</p>
      <p className="govuk-body">
        <Code>{release.sha256}</Code>
      </p>
      <p className="govuk-body">
        {release.logIndex === null ? words.release.notLogged : words.release.logged}
      </p>
      {release.logIndex !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.logEntry(release.logIndex)}>
            {words.release.entry}
          </a>
        </p>
      )}
    </section>
  );
}
