import { Button } from '@folkmoot/ui';
import { useState } from 'react';
import { paths } from '../../shared/paths';
import { wording } from './wording';

const words = wording.link;

/** The address at which members vote. */
export function VotingLink({ poll }: { readonly poll: string }) {
  const [says, setSays] = useState('');
  const address = `${location.origin}${paths.paper(poll)}`;
  const copy = () => {
    copyText(address).then(
      () => setSays(words.copied),
      () => setSays(words.notCopied),
    );
  };
  return (
    <section className="fm-section" aria-labelledby="voting-link">
      <h2 className="govuk-heading-m" id="voting-link">
        {words.title}
      </h2>
      <p className="govuk-body">{words.says}</p>
      <p className="govuk-body fm-address">{address}</p>
      <Button type="button" look="secondary" onClick={copy}>
        {words.copy}
      </Button>
      <p className="govuk-body" role="status">
        {says}
      </p>
    </section>
  );
}

/** @throws when the browser has no clipboard for this page, as over plain HTTP */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
