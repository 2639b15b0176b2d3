import { Cannot } from '../command';
import { Web } from './web';

/** A Folkmoot site, to read from. */
export class Site {
  private readonly web: Web;

  /** @throws Cannot when the address is none */
  constructor(
    readonly address: string,
    fetcher: typeof fetch,
  ) {
    this.web = new Web(address, new URL('/api/v1/', siteAddress(address)), fetcher);
  }

  /**
   * A file of the site, to the byte; `null` when there is none.
   * @throws Cannot when the site does not answer, or answers with an error
   */
  file(path: string): Promise<Uint8Array | null> {
    return this.web.file(path);
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
      `${this.address} answers, but not as a Folkmoot does. Give the address that members use, without a path, or the address of a folder with a public record.`,
    );
  }
}

/** @throws Cannot when the address is none of a site */
export function siteAddress(address: string): URL {
  const base = URL.canParse(address) ? new URL(address) : null;
  if (base && /^https?:$/.test(base.protocol)) return base;
  throw new Cannot(
    `“${address}” is not the address of a site. Give it as in --url http://localhost:3000`,
  );
}
