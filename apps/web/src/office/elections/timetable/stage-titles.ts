import { type Schema } from '@folkmoot/contract';

/** Stages that two officers can give another day. */
export const stageTitles: Readonly<Record<Schema<'OverrideInDto'>['stage'], string>> = {
  'notice-of-election': 'Notice of the election',
  'nominations-open': 'Nominations open',
  'nominations-close': 'Nominations close',
  'statement-of-candidates': 'Statement of candidates',
  'withdrawals-close': 'Withdrawals close',
  'notice-of-poll': 'Notice of the poll',
  'poll-opens': 'The poll opens',
  timetable: 'Hold the election without a timetable',
};
