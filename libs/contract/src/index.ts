export { type components, type paths } from './generated/api';
export { address, type AddressOf, type ReadPath } from './address';
export { type Client, createFolkmootClient, type FolkmootClient, type Middleware } from './client';
export {
  type FieldProblem,
  isProblemDocument,
  Problem,
  type ProblemDocument,
  problemOf,
  Unreachable,
} from './problem';
export { throwing, unwrap } from './refusals';
export { type Schema } from './schema';
