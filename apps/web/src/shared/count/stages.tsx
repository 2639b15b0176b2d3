import { lastPlacesSentences, stageSentence, type CountSheet, type Stage } from '@folkmoot/count';
import { Bars, Details } from '@folkmoot/ui';
import { BatchTable } from './batch-table';
import { Heading, type Level } from './heading';
import { stageBars } from './stage-bars';
import { words } from './wording';

export interface StagesProps {
  readonly sheet: CountSheet;
  readonly level: Level;
}

/** One sentence and one chart for each stage, and who took the last places. */
export const Stages = ({ sheet, level }: StagesProps) => (
  <>
    <Heading level={level}>{words.stages}</Heading>
    <ol className="fm-stages">
      {sheet.stages.map((stage) => (
        <li key={stage.number} className="fm-reading">
          <p className="govuk-body">{stageSentence(sheet, stage)}</p>
          {hasVotes(stage) && <StageChart sheet={sheet} stage={stage} />}
          {stage.batches.length > 0 && <BatchTable sheet={sheet} stage={stage} />}
        </li>
      ))}
      {lastPlacesSentences(sheet).map((sentence) => (
        <li key={sentence} className="fm-reading">
          <p className="govuk-body">{sentence}</p>
        </li>
      ))}
    </ol>
  </>
);

function StageChart({ sheet, stage }: { readonly sheet: CountSheet; readonly stage: Stage }) {
  const { bars, line } = stageBars(sheet, stage);
  return (
    <Details summary={words.bars(stage.number)} open={shownAtOnce(sheet, stage.number)}>
      <Bars label={words.barsLabel(stage.number)} bars={bars} {...(line !== null && { line })} />
      {line !== null && <p className="govuk-body fm-soft">{words.line}</p>}
    </Details>
  );
}

/** Where candidates are compared one against one, nobody is credited with votes. */
const hasVotes = ({ votes }: Stage): boolean => votes.some((own) => own !== null);

/** The first preferences and the end of the count are what most readers look for. */
const shownAtOnce = ({ stages }: CountSheet, number: number): boolean =>
  number === 1 || number === stages.length;
