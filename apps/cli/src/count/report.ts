/** What a count gave, in each form that it can be printed in. */
export interface Report {
  /** For programs. */
  json(): object;
  /** The result in one sentence. */
  summary(): string;
  table(): string;
  /** What happened, step by step. */
  sentences(): readonly string[];
  /** Ties that chance settled, in words: `stage 3`. */
  readonly lots: readonly string[];
}

/** Forms of a report that can be asked for. */
export const FORMS = ['json', 'table', 'sentences'] as const;

/** How a report is printed. */
export type Form = 'plain' | (typeof FORMS)[number];

/** A report as text that ends in a line feed. */
export function reportText(report: Report, form: Form): string {
  switch (form) {
    case 'json':
      return `${JSON.stringify(report.json(), null, 2)}\n`;
    case 'table':
      return report.table();
    case 'sentences':
      return [report.summary(), ...report.sentences(), ''].join('\n');
    case 'plain':
      return `${report.summary()}\n\n${report.table()}`;
  }
}
