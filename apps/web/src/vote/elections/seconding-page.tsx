import { Button, Radios } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { failureText } from '../../shared/failure-text';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { navigate, type PageProps } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { answerSeconding, type Election } from './api';
import { wording } from './wording';

const words = wording.seconding;

/** Asks a member whether they second a nomination. */
export function SecondingPage({
  data,
  params,
}: PageProps<Election, '/vote/elections/:id/nominations/:nomination/seconding'>) {
  const [answer, setAnswer] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const act = useAct(async () => {
    await answerSeconding(data.id, params.nomination, answer === 'yes');
    navigate(paths.election(data.id));
  });
  const asked = data.toSecond.find(({ id, agrees }) => id === params.nomination && agrees === null);
  const error = missing ? words.missing : act.failure ? failureText(act.failure) : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(answer === null);
    if (answer !== null) act.run();
  };
  return (
    <Page
      title={words.title(asked?.name ?? '…')}
      caption={<AsWritten>{data.title}</AsWritten>}
      back={paths.election(data.id)}
      errors={error ? [{ field: 'answer', text: error }] : undefined}
    >
      {asked ? (
        <form onSubmit={onSubmit} noValidate>
          <p className="govuk-body fm-reading">{words.lead}</p>
          <Radios
            id="answer"
            name="answer"
            legend={words.title(asked.name)}
            legendHidden
            error={error}
            value={answer}
            onChange={setAnswer}
            options={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
          />
          <Button busy={act.busy}>{words.button}</Button>
        </form>
      ) : (
        <p className="govuk-body">{words.gone}</p>
      )}
    </Page>
  );
}
