export { english as ballotPaper } from './ballot-paper/wording';
export { english as dates } from './dates/wording';
export { english as frame } from './frame/wording';
export { english as letterCode } from './letter-code/wording';
export { english as parts } from './parts/wording';
export { english as statement } from './statement/wording';
export { english as voting } from './voting/wording';
