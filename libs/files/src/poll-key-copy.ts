/** The server's key of a secret poll, as a copy for recovery holds it. */
export interface PollKeyCopy {
  /** Id of the poll. */
  readonly poll: string;
  /** 64 hexadecimal digits. */
  readonly key: string;
}

/** What is encrypted in a copy. */
export const pollKeyCopyText = ({ poll, key }: PollKeyCopy): string =>
  `${JSON.stringify({ poll, key })}\n`;

/** Reads what a copy held; `null` when it is none of a poll's key. */
export function pollKeyCopyIn(text: string): PollKeyCopy | null {
  const [, poll, key] =
    /^\{"poll":"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})","key":"([0-9a-f]{64})"\}\n$/.exec(
      text,
    ) ?? [];
  return poll === undefined || key === undefined ? null : { poll, key };
}
