import { Button, ErrorSummary } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { electionText, evidenceOf, trusteesText } from '../../shared/sealing/published-box';
import { type BatchBox, enterPaper, type PaperBatchDetails } from '../api/paper';
import { workOut } from '../trustee/work-out';
import { answersTyped, useDesk } from './desk';
import { type Contest, MarksFields, type Typed } from './marks-fields';
import { wording } from './wording';

const words = wording.desk;

export interface PaperDeskProps {
  readonly batch: PaperBatchDetails;
  readonly box: BatchBox;
  /** Of the box, in the order of its questions. */
  readonly contests: readonly Contest[];
  /** From 1. */
  readonly paper: number;
  /** That the two tellers share. */
  readonly code: string;
  readonly whenEntered: () => void;
  readonly say: (says: string) => void;
}

/** Where a teller enters the papers of a secret poll: each is sealed on this device before it is sent. */
export function PaperDesk({ batch, box, contests, paper, code, whenEntered, say }: PaperDeskProps) {
  const [typed, setTyped] = useState<Typed>({});
  const [first] = contests;
  const desk = useDesk(contests, typed, {
    first: `marks-${first?.id ?? ''}`,
    say,
    what: wording.batch.paper(paper),
    send: async () => {
      const sealed = await workOut('paper', {
        ...(await published(batch, box, contests)),
        answers: answersTyped(contests, typed),
        code,
        batch: batch.id,
        paper,
      });
      if (!sealed.ok) return words.fault(sealed.error);
      await enterPaper(batch.id, { box: box.id, paper, ballot: sealed.value });
      setTyped({});
      whenEntered();
      return null;
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    desk.enter();
  };
  return (
    <section aria-labelledby="desk">
      {desk.errors.length > 0 && <ErrorSummary errors={desk.errors} />}
      <h2 className="govuk-heading-m" id="desk">
        {words.paper(paper, box.papers.length)}
      </h2>
      <p className="govuk-body">{words.box(contests.map(({ title }) => title).join(', '))}</p>
      <p className="govuk-body fm-soft">{words.paperHint}</p>
      <form onSubmit={submit} className="fm-form" noValidate>
        <MarksFields contests={contests} typed={typed} onType={setTyped} wrong={desk.wrong} />
        <Button busy={desk.busy}>{words.next}</Button>
      </form>
    </section>
  );
}

/** All that is published of a box, for this device to check before it seals a paper for it. */
async function published(
  { poll, title }: PaperBatchDetails,
  box: BatchBox,
  contests: readonly Contest[],
) {
  const { id, electionSha256, constituency } = box;
  const [election, trustees, evidence] = await Promise.all([
    electionText(poll, id),
    trusteesText(poll, id),
    evidenceOf([box]),
  ]);
  const own = contests.map((contest) => ({ ...contest, constituency }));
  return { poll, title, evidence, box: { id, electionSha256, election, trustees, contests: own } };
}
