import { useState } from 'react';
import { type PaperBatchDetails } from '../api/paper';
import { BatchCode } from './batch-code';
import { type Different, Differences, differencesIn } from './differences';
import { EnvelopeDesk } from './envelope-desk';
import { type Contest } from './marks-fields';
import { PaperDesk } from './paper-desk';
import { wording } from './wording';

export interface BatchDeskProps {
  readonly batch: PaperBatchDetails;
  readonly contests: readonly Contest[];
}

/** What a teller has to do next: envelopes one by one, then papers where the poll is secret, then what differs. */
export function BatchDesk({ batch, contests }: BatchDeskProps) {
  const [again, setAgain] = useState<Different | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [said, say] = useState('');
  const differences = differencesIn(batch);
  const next = again ?? nextFor(batch);
  const entered = () => setAgain(null);
  return (
    <>
      {differences.length > 0 && (
        <Differences
          differences={differences}
          contests={contests}
          onAgain={batch.you > 0 ? setAgain : null}
        />
      )}
      {next === null && batch.you > 0 && differences.length === 0 && (
        <p className="govuk-body">
          {batch.state === 'agreed' ? wording.batch.agreed : wording.batch.waiting}
        </p>
      )}
      {next?.box === null && (
        <EnvelopeDesk
          batch={batch}
          contests={contests}
          envelope={next.number}
          whenEntered={entered}
          say={say}
        />
      )}
      {next?.box && <Papers {...{ batch, contests, next, code, entered, say }} onCode={setCode} />}
      <p className="govuk-body" role="status">
        {said}
      </p>
    </>
  );
}

interface PapersProps extends BatchDeskProps {
  readonly next: Pick<Different, 'box' | 'number'>;
  readonly code: string | null;
  readonly onCode: (code: string) => void;
  readonly entered: () => void;
  readonly say: (says: string) => void;
}

function Papers({ batch, contests, next, code, onCode, entered, say }: PapersProps) {
  const box = batch.boxes.find(({ id }) => id === next.box);
  if (!box) return null;
  const isDrawn = batch.boxes.some(({ papers }) => papers.some(({ state }) => state !== 'unread'));
  if (code === null) return <BatchCode drawn={isDrawn} whenKnown={onCode} />;
  return (
    <PaperDesk
      batch={batch}
      box={box}
      contests={contests.filter(({ id }) => box.contests.includes(id))}
      paper={next.number}
      code={code}
      whenEntered={entered}
      say={say}
    />
  );
}

/** What the reader has not entered yet; `null` when that is everything there is so far. */
function nextFor({
  envelopeItems,
  boxes,
}: PaperBatchDetails): Pick<Different, 'box' | 'number'> | null {
  const envelope = envelopeItems.find(({ byYou }) => !byYou);
  if (envelope) return { box: null, number: envelope.number };
  for (const { id, papers } of boxes) {
    const paper = papers.find(({ byYou }) => !byYou);
    if (paper) return { box: id, number: paper.number };
  }
  return null;
}
