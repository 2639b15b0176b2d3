import { Button, ButtonGroup, Textarea } from '@folkmoot/ui';
import { type ReactNode, useState } from 'react';
import { newKey } from '../../shared/api';
import { failureText } from '../../shared/failure-text';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { navigate } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { wording } from './wording';

const words = wording.interest;

interface InterestFormProps {
  /** In what the interest is. */
  readonly caption: string;
  readonly back: string;
  readonly declare: (nature: string, key: string) => Promise<unknown>;
  /** What follows from declaring it. */
  readonly children: ReactNode;
}

/** Takes the reader's own interest in something, in words. What is typed stays when it is refused. */
export function InterestForm({ caption, back, declare, children }: InterestFormProps) {
  const [nature, setNature] = useState('');
  const [missing, setMissing] = useState(false);
  const [key, setKey] = useState(newKey);
  const act = useAct(async () => {
    await declare(nature, key);
    navigate(back);
  });
  const write = (text: string) => {
    setNature(text);
    setKey(newKey());
  };
  const onSend = () => {
    const isMissing = nature.trim() === '';
    setMissing(isMissing);
    if (!isMissing) act.run();
  };
  const failed = missing ? words.missing : act.failure && failureText(act.failure);
  return (
    <Page
      title={words.title}
      caption={<AsWritten>{caption}</AsWritten>}
      back={back}
      errors={failed ? [{ field: 'nature', text: failed }] : undefined}
    >
      <div className="fm-reading">
        {children}
        <p className="govuk-body">{words.final}</p>
        <Textarea
          id="nature"
          name="nature"
          label={words.nature}
          hint={words.hint}
          maxLength={2000}
          value={nature}
          onChange={({ target }) => write(target.value)}
          error={missing ? words.missing : undefined}
        />
        <ButtonGroup>
          <Button type="button" busy={act.busy} onClick={onSend}>
            {words.button}
          </Button>
          <a className="govuk-link" href={back}>
            {words.back}
          </a>
        </ButtonGroup>
      </div>
    </Page>
  );
}
