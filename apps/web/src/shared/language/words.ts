export { type Words } from '@folkmoot/wording';
