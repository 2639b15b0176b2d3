import { ButtonLink, InsetText } from '@folkmoot/ui';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { type SamplePaper } from './api';
import { rehearsalWays } from './rehearsal-ways';
import { words } from './wording';

export interface StartPageProps {
  readonly link: string;
  readonly sample: SamplePaper;
}

/** Who one is in a rehearsal, and the way to the ballot paper. */
export function StartPage({ link, sample }: StartPageProps) {
  const { voter, constituencyName, title, secrecy, reason, castAt } = sample;
  return (
    <Page title={words.start.title(voter)} caption={<AsWritten>{title}</AsWritten>}>
      <div className="fm-reading">
        <p className="govuk-body">{words.start.lead(constituencyName)}</p>
        {secrecy === 'secret' && <InsetText>{words.secret}</InsetText>}
        {reason === null ? (
          <ButtonLink href={rehearsalWays.question(link, 1)}>
            {castAt === null ? words.start.button : words.start.again}
          </ButtonLink>
        ) : (
          <InsetText>
            <AsWritten>{reason.says}</AsWritten>
          </InsetText>
        )}
      </div>
    </Page>
  );
}
