export { type components, type paths } from './generated/api';
export { type Client, createFolkmootClient, type FolkmootClient } from './client';
export { isProblem, type Problem, ProblemError, unwrap } from './problem';
export { type Schema } from './schema';
