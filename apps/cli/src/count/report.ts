/** What a count gave, in each form that it can be printed in. */
export interface Report {
  /** For programs. */
  json(): object;
  /** For spreadsheets. */
  csv(): string;
  /** The result in one sentence. */
  summary(): string;
  table(): string;
  /** What happened, step by step. */
  sentences(): readonly string[];
  /** Ties that chance settled, in words: `stage 3`. */
  readonly lots: readonly string[];
}

/** Forms of a report that can be asked for. */
export const FORMS = ['json', 'csv', 'table', 'sentences'] as const;

/** How a report is printed. */
export type Form = 'plain' | (typeof FORMS)[number];

/**
 * A report as text that ends in a line feed.
 * @param outcomes  every result that the lots could have had, if that was asked for
 */
export function reportText(report: Report, form: Form, outcomes: OutcomesReport | null): string {
  const told = outcomes ? `\n${outcomes.sentences.join('\n')}\n` : '';
  switch (form) {
    case 'json':
      return `${JSON.stringify({ ...report.json(), ...outcomes?.json }, null, 2)}\n`;
    case 'csv':
      return report.csv();
    case 'table':
      return report.table() + told;
    case 'sentences':
      return [report.summary(), ...report.sentences(), ''].join('\n') + told;
    case 'plain':
      return `${report.summary()}\n\n${report.table()}${told}`;
  }
}

/** Every result that the lots could have had. */
export interface OutcomesReport {
  readonly json: object;
  readonly sentences: readonly string[];
}
