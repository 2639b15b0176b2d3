import { Code, Details, LinkButton, SummaryList } from '@folkmoot/ui';
import { ChangeList } from '../../shared/constitution/change-list';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { useRefusal } from '../form/use-refusal';
import { officePaths } from '../paths';
import { ReplayReport } from './replay-report';
import { Routes } from './routes';
import { type ProposalJourney, type ProposalStep } from './use-proposal';
import { wording } from './wording';

const words = wording.checked;

export interface CheckedStepProps {
  readonly journey: ProposalJourney;
  readonly step: Extract<ProposalStep, { at: 'checked' }>;
}

/** What a sound version changes, who can adopt it, and what past decisions would have been. */
export function CheckedStep({ journey, step }: CheckedStepProps) {
  const { document, checked, replay } = step;
  const { errorOf } = useRefusal();
  return (
    <>
      <p className="fm-lead">{words.of(checked.version ?? 0, checked.title ?? '')}</p>
      <SummaryList rows={[{ key: words.hash, value: <Code>{checked.sha256}</Code> }]} />
      <Warnings warnings={checked.warnings} />
      <h2 className="govuk-heading-l">{words.changes(checked.inForce)}</h2>
      <ChangeList changes={checked.changes} level={3} />
      <section className="fm-section">
        <h2 className="govuk-heading-l">{wording.replay.title}</h2>
        <ReplayReport replay={replay} />
      </section>
      <section className="fm-section fm-reading">
        <h2 className="govuk-heading-l">{words.route}</h2>
        <Routes checked={checked} />
        {checked.route !== null && (
          <ActForm button={words.button} cancel={officePaths.constitution}>
            <input type="hidden" name="document" value={document} />
            <input type="hidden" name="kind" value={checked.route} />
            <DateField
              id="effectiveOn"
              legend={words.date}
              hint={words.dateHint}
              error={errorOf('effectiveOn')}
            />
          </ActForm>
        )}
        <LinkButton onClick={journey.startAgain}>{words.other}</LinkButton>
      </section>
    </>
  );
}

function Warnings({ warnings }: Pick<CheckedStepProps['step']['checked'], 'warnings'>) {
  if (warnings.length === 0) return null;
  return (
    <Details summary={words.warnings}>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {warnings.map(({ paths, says, citation }) => (
          <li key={`${says} ${paths.join()}`}>
            {says} ({citation}) <span className="fm-soft">{words.places(paths)}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
