import { Cannot } from '../command';

const patienceSeconds = 60;
const attempts = 3;

/** Files below an address. */
export class Web {
  /** @param address  as the reader gave it, for what they are told */
  constructor(
    readonly address: string,
    private readonly base: URL,
    private readonly fetcher: typeof fetch,
  ) {}

  /**
   * A file to the byte; `null` when there is none.
   * @throws Cannot when the server does not answer, or answers with an error
   */
  async file(path: string): Promise<Uint8Array | null> {
    const url = new URL(path, this.base);
    for (let attempt = 1; ; attempt++)
      try {
        return await this.once(url);
      } catch (error) {
        if (error instanceof Cannot) throw error;
        if (attempt === attempts || !isPassing(error))
          throw new Cannot(`${this.address} cannot be reached: ${reasonOf(error)}.`);
      }
  }

  private async once(url: URL): Promise<Uint8Array | null> {
    const signal = AbortSignal.timeout(patienceSeconds * 1000);
    const response = await this.fetcher(url, { signal });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return null;
    throw new Cannot(
      `${this.address} answered ${response.status} for ${url.pathname}, so its record cannot be read. Try again later.`,
    );
  }
}

/** Whether a network error may be gone a moment later. */
const isPassing = (error: unknown): boolean =>
  ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'].includes(causeOf(error)?.code ?? '');

/** A network error in words; its cause says more than itself. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${patienceSeconds} seconds`;
  const { code, message }: NodeJS.ErrnoException = causeOf(error) ?? error;
  const words: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no such host',
    ECONNRESET: 'the connection was cut',
  };
  return words[code ?? ''] ?? (message || (code ?? error.message));
}

const causeOf = (error: unknown): NodeJS.ErrnoException | undefined =>
  error instanceof Error ? ((error.cause ?? error) as NodeJS.ErrnoException) : undefined;
