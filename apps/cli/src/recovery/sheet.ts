import { type RecoveryKey } from '@folkmoot/files';

/** The sheet of a recovery key, to be printed: its secret half in groups that can be typed. */
export const recoverySheet = ({ secret, public: publicHalf }: RecoveryKey): string => {
  const groups = secret.match(/.{1,5}/g) ?? [];
  const rows = Array.from({ length: Math.ceil(groups.length / 5) }, (_, row) =>
    groups.slice(5 * row, 5 * row + 5).join('  '),
  );
  return `RECOVERY SHEET for the keys of secret polls

Print this, and keep it where the sheets of scrutineers are not. Whoever has it and a copy of
a key has the server's part of opening a poll; without enough scrutineers it opens nothing.
Lost with the server's keys, it is the end of every poll that is not opened yet.

${rows.map((row) => `    ${row}`).join('\n')}

Its public half, for POLL_KEYS_RECOVERY_KEY of the service:

    ${publicHalf}

Now try it, typed from the paper and not from the screen:

    folkmoot recovery-key check ${publicHalf}

Drawn ____________________   Tried ____________________   By ____________________
`;
};
