export { isolate } from '@folkmoot/wording';
