import { type ScrutineersStep } from '@folkmoot/ballot';
import { InsetText } from '@folkmoot/ui';
import { useEffect, useState } from 'react';
import { type LoaderFunctionArgs, useRevalidator } from 'react-router';
import { openingQuery, type PollOpening } from '../api/openings';
import { named, useLoaded } from '../loaded';
import { useMay } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { ServerKeyWarning } from '../polls/server-key-warning';
import { wording as pollWords } from '../polls/wording';
import { forgetAnswers, load } from '../queries';
import { Absences } from './absences';
import { BoxProgress } from './box-progress';
import { readersStep } from './take-turn';
import { Turn } from './turn';
import { wording } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(openingQuery(named(visit)));

/** A secret poll from its close to its result: what is done, what is awaited, and the reader's turn. */
export function Component() {
  const opening = useLoaded<typeof loader>();
  useNews(opening);
  const [work, tellWork] = useState<ScrutineersStep | null>(null);
  const step = work ?? readersStep(opening);
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
        <ServerKeyWarning serverKey={opening.serverKey} />
        <Few opening={opening} />
        {step && <Turn key={step} opening={opening} step={step} tellWork={tellWork} />}
        <h2 className="govuk-heading-m">{wording.boxes}</h2>
        {opening.boxes.map((box) => (
          <BoxProgress key={box.id} opening={opening} box={box} />
        ))}
        <Absences opening={opening} />
      </div>
    </OfficePage>
  );
}

/** That a box is held because very few ballots are in it, and for the returning officer the way on. */
function Few({ opening: { poll, boxes } }: { readonly opening: PollOpening }) {
  const mayConfirm = useMay('runPolls') === true;
  if (!boxes.some(({ awaits }) => awaits === 'returning-officer')) return null;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{wording.few.heading}</h2>
      <p className="govuk-body">{wording.few.says}</p>
      {mayConfirm && (
        <p className="govuk-body">
          <a className="govuk-link" href={officePaths.confirmOpening(poll)}>
            {wording.few.link}
          </a>
        </p>
      )}
    </section>
  );
}

const pause = 3000;

/** Looks again a few seconds after each answer while somebody else is at work: a slow answer is waited for, not asked anew. */
function useNews({ state }: PollOpening): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (state === 'opened') return undefined;
    let timer: number | undefined;
    let isGone = false;
    const again = (): void => {
      if (!isGone) timer = window.setTimeout(look, pause);
    };
    const look = (): void => void forgetAnswers().then(revalidate).then(again, again);
    again();
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, [state, revalidate]);
}
