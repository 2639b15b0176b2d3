export { type Certified, certificateOfResult } from './certificate/certificate-of-result';
export { type Block, type Fact, type Paper } from './paper';
export { Typesetter } from './typesetter';
