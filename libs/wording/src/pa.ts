export { ballotPaper } from './ballot-paper/wording.pa';
export { dates } from './dates/wording.pa';
export { frame } from './frame/wording.pa';
export { letterCode } from './letter-code/wording.pa';
export { parts } from './parts/wording.pa';
export { statement } from './statement/wording.pa';
export { voting } from './voting/wording.pa';
