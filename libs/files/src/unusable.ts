/** Why a file cannot be used, and what to do: a sentence for whoever runs the program. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  constructor(readonly says: string) {
    super(says);
  }
}

/** The same for what the system says of a file; other errors as they are. */
export function unusable(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof UnusableFile || code === undefined) return error;
  return new UnusableFile(
    `The file ${file} cannot be used (${code}). Let this user read it and write its folder, or name another file.`,
  );
}
