import { explanationOf } from '@folkmoot/rules';
import { type DecisionDocument } from '../documents';
import { day, verdicts } from '../pages/words';

export interface Certified {
  readonly organisation: string;
  readonly document: DecisionDocument;
  /** SHA-256 of the document, as the log records it. */
  readonly sha256: string;
  /** Where the log records it, and when. */
  readonly entry: { readonly index: number; readonly time: string };
  readonly origin: string;
  /** Corrections that were made since, oldest first. */
  readonly corrections: readonly { readonly correctedOn: string; readonly note: string }[];
}

/** One decision in words, with what it can be checked by: to be printed, filed with a registrar or put to the minutes. */
export function certificateText(certified: Certified): string {
  const { organisation, document, sha256, entry, origin, corrections } = certified;
  const { number, kindTitle, title, text, body, decidedOn, outcome, constitution } = document;
  const { steps } = explanationOf(outcome);
  const corrected = corrections.flatMap(({ correctedOn, note }) => [
    `Corrected on ${day(correctedOn)}: ${note}`,
  ]);
  return `${[
    `CERTIFICATE OF DECISION ${number}`,
    organisation,
    `${kindTitle}: ${title}`,
    `${verdicts[outcome.verdict]?.says ?? outcome.verdict}, decided on ${day(decidedOn)} by the ${body}.\n${outcome.headline}`,
    ...(corrected.length > 0 ? [corrected.join('\n')] : []),
    ...(text === '' ? [] : [`WHAT WAS PUT TO THE VOTE\n\n${text}`]),
    `WHY\n\n${steps.map((step, at) => `${at + 1}. ${step}`).join('\n')}`,
    `Taken under version ${constitution.version} of the constitution (SHA-256 ${constitution.sha256}).`,
    `Recorded in entry ${entry.index} of the log ${origin} at ${entry.time}.\nSHA-256 of the decision's document: ${sha256}`,
  ].join('\n\n')}\n`;
}
