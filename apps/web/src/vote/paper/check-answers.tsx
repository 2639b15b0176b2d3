import { Button, WarningText } from '@folkmoot/ui';
import { useState, type ReactNode } from 'react';
import { type Answer, type Paper } from '../../shared/api-voting';
import { CastFailure } from '../../shared/ballot-paper/cast-failure';
import { ChosenList } from '../../shared/ballot-paper/chosen-list';
import { answersIn, draftOf, type Draft, keepDraft } from '../../shared/ballot-paper/draft';
import { useIdentityDeclaration } from '../../shared/ballot-paper/identity-declaration';
import { type Ways } from '../../shared/ballot-paper/ways';
import { wording } from '../../shared/ballot-paper/wording';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { Unreachable } from '../../shared/problem';
import { useAct } from '../../shared/use-act';

const words = wording.check;

export interface CheckAnswersProps {
  readonly paper: Paper;
  readonly ways: Ways;
  readonly button: string;
  /** Sends the vote. The draft is kept until it has come back. */
  readonly cast: (answers: readonly Answer[], draft: Draft, declared: boolean) => Promise<void>;
  /** What is to be known before it is cast. */
  readonly children: ReactNode;
}

/** Every contest with its answer, and the one button that casts the vote. */
export function CheckAnswers({ paper, ways, button, cast, children }: CheckAnswersProps) {
  const { poll, contests } = paper;
  const [draft] = useState(() => draftOf(paper));
  const [empty, setEmpty] = useState(false);
  const identity = useIdentityDeclaration(paper);
  const answers = answersIn(draft, contests);
  const act = useAct(async () => {
    keepDraft(poll, draft);
    await cast(answers, draft, identity.isMade);
  });
  const onCast = () => {
    setEmpty(answers.length === 0);
    if (identity.require() && answers.length > 0) act.run();
  };
  return (
    <Page
      title={words.title}
      caption={<AsWritten>{paper.title}</AsWritten>}
      back={ways.question(poll, contests.length)}
      errors={[...(empty ? [{ text: words.empty }] : []), ...identity.errors]}
    >
      <div className="fm-reading">
        {act.failure !== null && <CastFailure failure={act.failure} poll={poll} ways={ways} />}
        <p className="govuk-body">{words.lead}</p>
        {paper.votes !== null && <p className="govuk-body">{wording.paper.votes(paper.votes)}</p>}
        <ChosenList paper={paper} answers={draft.answers} ways={ways} />
        {answers.length < contests.length && <WarningText>{words.blank}</WarningText>}
        {children}
        {identity.asked}
        <Button type="button" busy={act.busy} onClick={onCast}>
          {act.failure instanceof Unreachable ? words.retry : button}
        </Button>
      </div>
    </Page>
  );
}
