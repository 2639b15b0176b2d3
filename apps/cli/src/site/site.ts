import { Cannot } from '../command';

const patienceSeconds = 60;

/** A Folkmoot site, to read from. */
export class Site {
  private readonly api: URL;

  /** @throws Cannot when the address is none */
  constructor(
    readonly address: string,
    private readonly fetcher: typeof fetch,
  ) {
    const base = URL.canParse(address) ? new URL(address) : null;
    if (!base || !/^https?:$/.test(base.protocol))
      throw new Cannot(
        `“${address}” is not the address of a site. Give it as in --url http://localhost:3000`,
      );
    this.api = new URL('/api/v1/', base);
  }

  /**
   * A file of the site, to the byte; `null` when there is none.
   * @throws Cannot when the site does not answer, or answers with an error
   */
  async file(path: string): Promise<Uint8Array | null> {
    const url = new URL(path, this.api);
    try {
      const response = await this.fetcher(url, {
        signal: AbortSignal.timeout(patienceSeconds * 1000),
      });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      await response.body?.cancel();
      if (response.status === 404) return null;
      throw new Cannot(
        `${this.address} answered ${response.status} for ${url.pathname}, so its record cannot be read. Try again later.`,
      );
    } catch (error) {
      if (error instanceof Cannot) throw error;
      throw new Cannot(`${this.address} cannot be reached: ${reasonOf(error)}.`);
    }
  }

  /** @throws Cannot as `file` does, and when the answer is not JSON */
  async json(path: string): Promise<unknown> {
    const bytes = await this.file(path);
    try {
      return bytes && JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      throw this.isNoFolkmoot();
    }
  }

  isNoFolkmoot(): Cannot {
    return new Cannot(
      `${this.address} answers, but not as a Folkmoot does. Give the address that members use, without a path.`,
    );
  }
}

/** A network error in words; its cause says more than itself. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${patienceSeconds} seconds`;
  const { code, message } = (error.cause ?? error) as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no such host',
    ECONNRESET: 'the connection was cut',
  };
  return words[code ?? ''] ?? (message || (code ?? error.message));
}
