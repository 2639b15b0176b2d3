import { type Constitution } from '@folkmoot/rules';

/** Where in the office something is put right. */
export const remedies = [
  'timetable',
  'independence',
  'nominations',
  'candidates',
  'members',
  'boards',
  'seats',
  'rules',
] as const;

/** One thing that must be so before the poll opens. */
export interface PreflightItem {
  readonly code: string;
  readonly holds: boolean;
  readonly says: string;
  readonly rule: string;
  readonly citation: string;
  readonly remedy: (typeof remedies)[number];
}

/** An item as it is found; without a source it has that of the rules of elections. */
export type Found = Omit<PreflightItem, 'rule' | 'citation'> &
  Partial<Pick<PreflightItem, 'rule' | 'citation'>>;

/** An item with the source that it has for the want of one of its own. */
export const sourced = ({ elections }: Constitution, found: Found): PreflightItem => ({
  rule: 'R-E17',
  citation: elections.cites[0] ?? 'Constitution, council elections',
  ...found,
});
