import { type FileSource, layout, readManifest } from '@folkmoot/verify';
import fs from 'node:fs';
import { Cannot, type Terminal } from '../command';
import { Site, siteAddress } from '../site/site';
import { Archive } from './archive';
import { Directory } from './directory';
import { WebFolder } from './web-folder';

/** What somebody asks to have verified: the folder of a public record, or a site that answers for one. */
export type Place =
  | { readonly kind: 'folder'; readonly files: FileSource; readonly close: () => void }
  | { readonly kind: 'site'; readonly site: Site };

/** @throws Cannot when there is no such place, or nothing at it that could be a record */
export async function openPlace(place: string, terminal: Terminal): Promise<Place> {
  if (/^https?:\/\//.test(place) || !fs.existsSync(place)) return atAddress(place, terminal);
  const nothing = () => undefined;
  if (fs.statSync(place).isDirectory()) return holding(place, new Directory(place), nothing);
  const archive = await Archive.open(place);
  return holding(place, archive, () => archive.close());
}

async function atAddress(place: string, { fetch }: Terminal): Promise<Place> {
  if (!place.includes('://')) throw notThere(place);
  siteAddress(place);
  for (const address of [place, `${place.replace(/\/?$/, '/')}record/`]) {
    const files = new WebFolder(address, fetch);
    if (await isRecord(files)) return { kind: 'folder', files, close: () => undefined };
  }
  return { kind: 'site', site: new Site(place, fetch) };
}

async function holding(place: string, files: FileSource, close: () => void): Promise<Place> {
  if (await files.read(layout.checkpoint)) return { kind: 'folder', files, close };
  close();
  throw new Cannot(
    `${place} holds no public record: there is no ${layout.checkpoint} in it. Name the folder that holds manifest.json.`,
  );
}

/** A web server may answer every path with some page: what it gives must be a manifest. */
const isRecord = async (files: FileSource): Promise<boolean> =>
  readManifest(await files.read(layout.manifest)).ok;

const notThere = (place: string): Cannot =>
  new Cannot(
    `There is no folder or file ${place}, and it is not the address of a site. Give an address as in https://council.example`,
  );
