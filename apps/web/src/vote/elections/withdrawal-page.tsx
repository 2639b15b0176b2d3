import { Button, ButtonGroup } from '@folkmoot/ui';
import { failureText } from '../../shared/failure-text';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { navigate, type PageProps } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { withdraw } from './api';
import { type NominationData } from './nomination-page';
import { wording } from './wording';

const words = wording.withdrawal;

/** Makes sure that a nominee means to withdraw. */
export function WithdrawalPage({ data: { election, nomination } }: PageProps<NominationData>) {
  const back = paths.nomination(election.id, nomination.id);
  const act = useAct(async () => {
    await withdraw(election.id, nomination.id);
    navigate(paths.election(election.id));
  });
  return (
    <Page
      title={words.title}
      caption={<AsWritten>{election.title}</AsWritten>}
      back={back}
      errors={act.failure ? [{ field: 'withdraw', text: failureText(act.failure) }] : undefined}
    >
      <p className="govuk-body">{words.lead}</p>
      <ButtonGroup>
        <Button
          id="withdraw"
          type="button"
          look="warning"
          busy={act.busy}
          onClick={() => act.run()}
        >
          {words.button}
        </Button>
        <a className="govuk-link" href={back}>
          {words.back}
        </a>
      </ButtonGroup>
    </Page>
  );
}
