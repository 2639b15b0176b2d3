import { type CountSheet } from '@folkmoot/count';
import { type ReactNode } from 'react';
import { ComparisonTable } from './comparison-table';
import { CountFacts } from './facts';
import { CountFiles, type CountFilesAt } from './files';
import { type Level } from './heading';
import { Lots } from './lots';
import { electedNames } from './names';
import { Stages } from './stages';
import { StageTable } from './stage-table';
import { Winners, type WinnersWords } from './winners';

export interface CountReportProps {
  readonly sheet: CountSheet;
  readonly files: CountFilesAt;
  readonly level: Level;
  /** Where its lots come from, if not from the log. */
  readonly lotsLead?: string;
  /** What is said of whoever has won, where it is no seat. */
  readonly winners?: WinnersWords;
  /** What is said of the whole, below the winners. */
  readonly children: ReactNode;
}

/** A count as people read it: who is elected, how it came about, all figures, and how to check them. */
export const CountReport = ({
  sheet,
  files,
  lotsLead,
  winners,
  level,
  children,
}: CountReportProps) => (
  <>
    <Winners names={electedNames(sheet)} seats={sheet.seats} level={level} says={winners} />
    {children}
    <Stages sheet={sheet} level={level} />
    {sheet.comparison ? (
      <ComparisonTable sheet={sheet} comparison={sheet.comparison} level={level} />
    ) : (
      <StageTable sheet={sheet} />
    )}
    <Lots sheet={sheet} fileName={files.name} lead={lotsLead} level={level} />
    <CountFacts sheet={sheet} level={level} />
    <CountFiles sheet={sheet} at={files} level={level} />
  </>
);
