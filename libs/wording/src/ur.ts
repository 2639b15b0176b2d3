export { ballotPaper } from './ballot-paper/wording.ur';
export { dates } from './dates/wording.ur';
export { frame } from './frame/wording.ur';
export { letterCode } from './letter-code/wording.ur';
export { parts } from './parts/wording.ur';
export { statement } from './statement/wording.ur';
export { voting } from './voting/wording.ur';
