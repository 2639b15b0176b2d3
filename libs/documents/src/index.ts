export { type Certified, type CertifiedPoll } from './certified';
export { certificateOfResult } from './certificate/certificate-of-result';
export { type CodeLetter, type LetterRun } from './letters/letter-run';
export { type Block, type Fact, type Paper } from './paper';
export { scrutineersReport } from './scrutineers-report/scrutineers-report';
export { NoTypesetter } from './load-typst';
export { Typesetter } from './typesetter';
