import { type ListedCommand } from '../command';

/** Every command, in the order in which the help lists them. Only the one that is asked for is loaded. */
export const commands: readonly ListedCommand[] = [
  {
    name: 'decide',
    summary: 'Rule on facts under a constitution, and show every step',
    load: async () => (await import('./decide')).decide,
  },
  {
    name: 'constitution',
    summary: 'Check, compare and explain rules that are data',
    load: async () => (await import('./constitution')).constitution,
  },
  {
    name: 'calendar',
    summary: 'Work out by when everything must be done for a general meeting',
    load: async () => (await import('./calendar')).calendar,
  },
  {
    name: 'count',
    summary: 'Count the ballots in a file, and show every step',
    load: async () => (await import('./count')).count,
  },
  {
    name: 'export',
    summary: 'Write the public record of a database into a folder of files',
    load: async () => (await import('./export')).exportRecord,
  },
  {
    name: 'verify',
    summary: 'Recompute a published record and say whether it holds',
    load: async () => (await import('./verify')).verify,
  },
  {
    name: 'replay',
    summary: 'Tell which past decisions another constitution would have changed',
    load: async () => (await import('./replay')).replay,
  },
  {
    name: 'challenge',
    summary: 'Look into a sealed vote that was opened in place of being cast',
    load: async () => (await import('./challenge')).challenge,
  },
  {
    name: 'rehearse',
    summary: 'Hold a whole secret election in which nobody votes, and check it',
    load: async () => (await import('./rehearse')).rehearse,
  },
  {
    name: 'recovery-key',
    summary: 'Get back a server’s key of a secret poll that was lost',
    load: async () => (await import('./recovery-key')).recoveryKey,
  },
  {
    name: 'witness',
    summary: 'Watch the logs of others, and cosign what only ever grows',
    load: async () => (await import('./witness')).witness,
  },
];
