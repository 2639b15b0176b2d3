import { record, type Of } from '../json/shape';
import { scalar } from '../json/values';

/** How a proof of knowledge is written. Source: Belenios specification s.4.3. */
export const proofShape = record({ challenge: scalar, response: scalar });

/** A proof of knowledge: what the hash asked, and the answer that only the secret gives. */
export type Proof = Of<typeof proofShape>;
