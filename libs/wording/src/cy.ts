export { ballotPaper } from './ballot-paper/wording.cy';
export { dates } from './dates/wording.cy';
export { frame } from './frame/wording.cy';
export { letterCode } from './letter-code/wording.cy';
export { parts } from './parts/wording.cy';
export { statement } from './statement/wording.cy';
export { voting } from './voting/wording.cy';
