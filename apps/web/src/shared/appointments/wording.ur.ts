import { type Words } from '../language/words';
import { type english } from './wording';

/** What the stages of an appointment are called, in Urdu. */
export const appointments: Words<typeof english> = {
  states: {
    open: 'نامزدگیاں جاری ہیں',
    'nominations-closed': 'نامزدگیاں ختم ہو گئیں',
    'before-council': 'کونسل کے سامنے',
    filled: 'پُر ہو گیا',
  },
  stages: {
    longlisted: 'ابتدائی فہرست میں',
    shortlisted: 'مختصر فہرست میں',
    interviewed: 'انٹرویو ہوا',
    'not-taken-further': 'آگے نہیں بڑھایا گیا',
    withdrawn: 'دستبردار',
  },
  checks: {
    'interests-declared': 'مفادات ظاہر',
    'fit-and-proper': 'موزوں اور مناسب',
    'not-disqualified': 'نااہل نہیں',
    'identity-verified': 'شناخت کی تصدیق',
  },
  failed: 'درست نہیں',
};
