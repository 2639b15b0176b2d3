import { type Words } from '../language/words';
import { type english } from './wording';

/** What the stages of an appointment are called, in Welsh. */
export const appointments: Words<typeof english> = {
  states: {
    open: 'Ar agor i enwebiadau',
    'nominations-closed': 'Yr enwebu wedi cau',
    'before-council': 'Gerbron y cyngor',
    filled: 'Wedi’i llenwi',
  },
  stages: {
    longlisted: 'Ar y rhestr hir',
    shortlisted: 'Ar y rhestr fer',
    interviewed: 'Cyfwelwyd',
    'not-taken-further': 'Heb fynd ymhellach',
    withdrawn: 'Tynnodd yn ôl',
  },
  checks: {
    'interests-declared': 'Buddiannau wedi’u datgan',
    'fit-and-proper': 'Addas a phriodol',
    'not-disqualified': 'Heb ei anghymhwyso',
    'identity-verified': 'Hunaniaeth wedi’i gwirio',
  },
  failed: 'Nid yw mewn trefn',
};
