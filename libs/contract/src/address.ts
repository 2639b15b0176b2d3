import { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';
import { type paths } from './generated/api';

/** The routes that only read. */
export type ReadPath = {
  [Path in keyof paths]: paths[Path] extends { get: object } ? Path : never;
}[keyof paths];

/** What the address of a route is made of. */
export type AddressOf<Path extends ReadPath> = paths[Path] extends {
  get: { parameters: infer All };
}
  ? Pick<All, keyof All & ('path' | 'query')>
  : never;

const querySerializer = createQuerySerializer<unknown>();

/** The address of something that a reader downloads, on the server that the page came from. */
export const address = <Path extends ReadPath>(path: Path, params: AddressOf<Path>): string =>
  createFinalURL(path, {
    baseUrl: '',
    params,
    querySerializer,
    pathSerializer: defaultPathSerializer,
  });
