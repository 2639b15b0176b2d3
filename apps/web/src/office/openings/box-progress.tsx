import { TaskList, WarningText } from '@folkmoot/ui';
import { downloads } from '../../shared/api-register';
import { type OpeningBox, type PollOpening } from '../api/openings';
import { anyOf, nameOf } from './names';
import { type MadeStep, wording } from './wording';

const number = new Intl.NumberFormat('en-GB');

export interface BoxProgressProps {
  readonly opening: PollOpening;
  readonly box: OpeningBox;
}

/** What has been made of one box, and what is awaited. */
export function BoxProgress({ opening, box }: BoxProgressProps) {
  const { ballots, contests, made } = box;
  return (
    <section className="fm-section">
      <h3 className="govuk-heading-s">{wording.box(contests.join(', '))}</h3>
      <p className="govuk-body">
        {ballots === 0 ? wording.empty : wording.ballots(number.format(ballots))}
      </p>
      {box.alike.map((contest) => (
        <WarningText key={contest}>{wording.few.alike(contest, ballots)}</WarningText>
      ))}
      <TaskList
        tasks={made.map((one) => ({
          id: `${one.step}-${one.owner}`,
          title: says(opening, one),
          status: wording.done,
        }))}
      />
      <p className="govuk-body">
        {opening.state === 'opened' ? (
          <a className="govuk-link" href={downloads.archive(opening.poll, box.id)} download>
            {wording.archive}
          </a>
        ) : (
          awaited(opening, box)
        )}
      </p>
    </section>
  );
}

function says(opening: PollOpening, { step, owner }: MadeStep): string {
  if (step === 'shuffle' || step === 'decryption')
    return wording.steps[step](nameOf(opening, owner));
  return wording.steps[step];
}

function awaited(opening: PollOpening, { awaits, nextStep, owners, made }: OpeningBox): string {
  if (awaits === 'server') return wording.next.server;
  if (awaits === 'nobody') return wording.next.ready;
  if (awaits === 'returning-officer') return wording.few.waiting;
  if (nextStep === 'shuffle') return wording.next.shuffle(anyOf(opening, owners));
  const decrypted = made.filter(({ step, owner }) => step === 'decryption' && owner > 1).length;
  return wording.next.decryption(anyOf(opening, owners), opening.threshold - decrypted);
}
