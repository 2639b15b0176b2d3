import { Button, NotificationBanner, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type Schema } from '@folkmoot/contract';
import { newKey } from '../../../shared/api';
import { failureText } from '../../../shared/failure-text';
import { AsWritten } from '../../../shared/language/as-written';
import { Page } from '../../../shared/page';
import { paths } from '../../../shared/paths';
import { type PageProps, useReload } from '../../../shared/router';
import { useAct } from '../../../shared/use-act';
import { type Election, objectToResult } from '../api';
import { words } from './wording';

export interface ObjectionData {
  readonly election: Election;
  readonly result: Schema<'OwnResultDto'>;
}

/** A form in which a candidate, or a member on the roll, objects to a declared result. Source: R-D26. */
export function ObjectPage({ data: { election, result } }: PageProps<ObjectionData>) {
  const objecting = useObjecting(election.id, result.decision, useReload());
  const { wrong, done } = objecting;
  return (
    <Page
      title={words.page}
      caption={<AsWritten>{election.title}</AsWritten>}
      back={paths.election(election.id)}
      errors={wrong === null ? undefined : [{ field: 'statement', text: wrong }]}
      notice={done && <NotificationBanner tone="success">{words.done}</NotificationBanner>}
    >
      {!done && (
        <p className="govuk-body">
          <AsWritten>{result.says}</AsWritten>
        </p>
      )}
      {result.mayObject && <ObjectionForm objecting={objecting} />}
    </Page>
  );
}

type Objecting = ReturnType<typeof useObjecting>;

function useObjecting(election: string, decision: number, onDone: () => void) {
  const [statement, setStatement] = useState('');
  const [key, setKey] = useState(newKey);
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState(false);
  const act = useAct(async () => {
    await objectToResult(election, { decision, statement: statement.trim() }, key);
    setDone(true);
    onDone();
  });
  return {
    ...{ statement, done, busy: act.busy },
    wrong: missing ? words.missing : act.failure && failureText(act.failure),
    write: (text: string) => {
      setStatement(text);
      setKey(newKey());
    },
    send: () => {
      const isMissing = statement.trim() === '';
      setMissing(isMissing);
      if (!isMissing) act.run();
    },
  };
}

const ObjectionForm = ({
  objecting: { statement, wrong, busy, write, send },
}: {
  readonly objecting: Objecting;
}) => (
  <div className="fm-reading">
    <p className="govuk-body">{words.lead}</p>
    <p className="govuk-body">{words.private}</p>
    <Textarea
      id="statement"
      name="statement"
      label={words.statement}
      hint={words.statementHint}
      rows={8}
      maxLength={5000}
      value={statement}
      onChange={({ target }) => write(target.value)}
      error={wrong ?? undefined}
    />
    <Button type="button" busy={busy} onClick={send}>
      {words.button}
    </Button>
  </div>
);
