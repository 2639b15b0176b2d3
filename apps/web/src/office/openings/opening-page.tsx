import { InsetText } from '@folkmoot/ui';
import { useEffect } from 'react';
import { type LoaderFunctionArgs, useRevalidator } from 'react-router';
import { openingQuery, type PollOpening } from '../api/openings';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { wording as pollWords } from '../polls/wording';
import { forgetAnswers, load } from '../queries';
import { Absences } from './absences';
import { BoxProgress } from './box-progress';
import { boxesInTurn } from './take-turn';
import { Turn } from './turn';
import { wording } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(openingQuery(named(visit)));

/** A secret poll from its close to its result: what is done, what is awaited, and the reader's turn. */
export function Component() {
  const opening = useLoaded<typeof loader>();
  useNews(opening);
  const step = (['shuffle', 'decryption'] as const).find(
    (one) => boxesInTurn(opening, one).length > 0,
  );
  const { poll, title, boardName, threshold, size, keyDestroyedAt } = opening;
  return (
    <OfficePage
      title={wording.title}
      caption={title}
      crumbs={[
        { href: officePaths.polls, text: pollWords.title },
        { href: officePaths.poll(poll), text: title },
      ]}
    >
      <div className="fm-reading">
        <p className="govuk-body">{wording.board(boardName, threshold, size)}</p>
        {opening.state === 'opened' && (
          <InsetText>
            {wording.opened} {keyDestroyedAt ? wording.keyGone : wording.keyThere}
          </InsetText>
        )}
        {step && <Turn key={step} opening={opening} step={step} />}
        <h2 className="govuk-heading-m">{wording.boxes}</h2>
        {opening.boxes.map((box) => (
          <BoxProgress key={box.id} opening={opening} box={box} />
        ))}
        <Absences opening={opening} />
      </div>
    </OfficePage>
  );
}

const pause = 3000;

/** Looks again every few seconds while somebody else is at work. */
function useNews({ state }: PollOpening): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (state === 'opened') return undefined;
    const timer = setInterval(() => void forgetAnswers().then(revalidate), pause);
    return () => clearInterval(timer);
  }, [state, revalidate]);
}
