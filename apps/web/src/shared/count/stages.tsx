import { lastPlacesSentences, stageSentence, type CountSheet } from '@folkmoot/count';
import { Bars, Details } from '@folkmoot/ui';
import { stageBars } from './stage-bars';
import { words } from './wording';

/** One sentence and one chart for each stage. */
export function Stages({ sheet }: { readonly sheet: CountSheet }) {
  return (
    <>
      <h3 className="govuk-heading-m">{words.stages}</h3>
      <ol className="fm-stages">
        {sheet.stages.map((stage) => {
          const { bars, line } = stageBars(sheet, stage);
          return (
            <li key={stage.number} className="fm-reading">
              <p className="govuk-body">{stageSentence(sheet, stage)}</p>
              <Details summary={words.bars(stage.number)} open={shownAtOnce(sheet, stage.number)}>
                <Bars
                  label={words.barsLabel(stage.number)}
                  bars={bars}
                  {...(line !== null && { line })}
                />
                {line !== null && <p className="fm-soft">{words.line}</p>}
              </Details>
            </li>
          );
        })}
        {lastPlacesSentences(sheet).map((sentence) => (
          <li key={sentence} className="fm-reading">
            <p className="govuk-body">{sentence}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The first preferences and the end of the count are what most readers look for. */
const shownAtOnce = ({ stages }: CountSheet, number: number): boolean =>
  number === 1 || number === stages.length;
