import { officePaths } from '../paths';
import { type OfficeTask } from './task';
import { wording } from './wording';

const words = wording.first;

/** What an organisation has so far. */
export interface Begun {
  readonly members: number;
  readonly decisions: number;
  readonly elections: number;
  readonly resolutions: number;
}

/** What to do with an organisation that has just been founded, in order; nothing once something was decided or called. */
export function firstTasks({
  members,
  decisions,
  elections,
  resolutions,
}: Begun): readonly OfficeTask[] {
  if (decisions + elections + resolutions > 0) return [];
  const next: readonly OfficeTask[] = [
    {
      id: 'first-election',
      ...words.election,
      href: officePaths.callElection,
      urgency: 'now',
      duties: ['callElections'],
    },
    {
      id: 'first-resolution',
      ...words.resolution,
      href: officePaths.draftResolution,
      urgency: 'now',
      duties: ['draftResolutions'],
    },
    {
      id: 'read-constitution',
      ...words.constitution,
      href: officePaths.constitution,
      urgency: 'now',
      duties: ['draftResolutions', 'callElections', 'holdKeys'],
    },
  ];
  return members > 0
    ? next
    : [
        {
          id: 'first-members',
          ...words.members,
          href: officePaths.importMembers,
          urgency: 'now',
          duties: ['importMembers'],
        },
        ...next,
      ];
}
