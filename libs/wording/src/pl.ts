export { ballotPaper } from './ballot-paper/wording.pl';
export { dates } from './dates/wording.pl';
export { frame } from './frame/wording.pl';
export { letterCode } from './letter-code/wording.pl';
export { parts } from './parts/wording.pl';
export { statement } from './statement/wording.pl';
export { voting } from './voting/wording.pl';
