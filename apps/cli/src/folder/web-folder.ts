import { type FileSource, layout } from '@folkmoot/verify';
import { Web } from '../site/web';

/** A public record on a web server, which need know nothing but files. */
export class WebFolder implements FileSource {
  private readonly web: Web;

  /** @param address  of the folder, or of its first page */
  constructor(address: string, fetcher: typeof fetch) {
    const folder = address.replace(/(index\.html)?([?#].*)?$/, '').replace(/\/?$/, '/');
    this.web = new Web(address, new URL(folder), fetcher);
  }

  read(path: string): Promise<Uint8Array | null> {
    if (path.startsWith(`${layout.staging}/`)) return Promise.resolve(null);
    return this.web.file(path.split('/').map(encodeURIComponent).join('/'));
  }

  list(): Promise<null> {
    return Promise.resolve(null);
  }
}
