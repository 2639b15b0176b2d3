export { polish, punjabi, urdu, welsh } from '@folkmoot/wording';
