import { InsetText } from '@folkmoot/ui';
import { useState } from 'react';
import { type Board, type BoardRound } from '../api/boards';
import { ActForm } from '../form/act-form';
import { CodeField } from './code-field';
import { keptContribution } from './kept-contribution';
import { MakeSheet } from './make-sheet';
import { wording } from './wording';

const words = wording.turn;
const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What the reader does next on a board, or whom it waits for. */
export function Turn({ board }: { readonly board: Board }) {
  const { round, members, isYourTurn } = board;
  if (!round) return null;
  if (!isYourTurn) {
    const awaited = members.filter(({ isAwaited }) => isAwaited);
    const called = awaited.map(({ name }) => name ?? wording.erased);
    return <InsetText>{wording.waiting(names.format(called))}</InsetText>;
  }
  return (
    <section aria-labelledby="turn">
      <h2 className="govuk-heading-m" id="turn">
        {words.title}
      </h2>
      {round === 'certificate' ? <TakePlace board={board} /> : <Step board={board} round={round} />}
    </section>
  );
}

/** The first step: the sheet is made and put on paper, and its code typed from the paper. */
function TakePlace({ board }: { readonly board: Board }) {
  const [isOnPaper, setOnPaper] = useState(false);
  return isOnPaper ? (
    <>
      <p className="govuk-body">{wording.sheet.typeBack}</p>
      <Step board={board} round="certificate" />
    </>
  ) : (
    <MakeSheet board={board} whenOnPaper={() => setOnPaper(true)} />
  );
}

interface StepProps {
  readonly board: Board;
  readonly round: BoardRound;
}

function Step({ board: { id }, round }: StepProps) {
  const isLost = round === 'contribution' && keptContribution(id) === null;
  if (isLost) return <InsetText>{words.lost}</InsetText>;
  return (
    <>
      <h3 className="govuk-heading-s">{words.vouch}</h3>
      <p className="govuk-body">{words.vouches[round]}</p>
      <ActForm button={words.buttons[round]}>{round !== 'contribution' && <CodeField />}</ActForm>
    </>
  );
}
