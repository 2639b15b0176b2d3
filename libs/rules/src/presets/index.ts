import { type Constitution } from '../constitution';
import { cicMembersCouncil } from './cic-members-council';
import { communityBenefitSociety } from './community-benefit-society';
import { consumerCoOp } from './consumer-co-op';
import { directEmployeeOwned } from './direct-employee-owned';
import { employeeOwnedCic } from './employee-owned-cic';
import { eotCombined } from './eot-combined';
import { eotIndirect } from './eot-indirect';
import { latc } from './latc';
import { multistakeholderCoOp } from './multistakeholder-co-op';
import { mutual } from './mutual';
import { nhsFoundationTrust } from './nhs-foundation-trust';
import { socialWorkPractice } from './social-work-practice';
import { workerCoOp } from './worker-co-op';

/** A complete constitution for each organisational model, to start from. Source: R-I1 to R-I12. */
export const presets: readonly Constitution[] = [
  cicMembersCouncil,
  employeeOwnedCic,
  workerCoOp,
  consumerCoOp,
  multistakeholderCoOp,
  mutual,
  eotIndirect,
  eotCombined,
  directEmployeeOwned,
  communityBenefitSociety,
  nhsFoundationTrust,
  latc,
  socialWorkPractice,
];

/** The preset of an id, such as `worker-co-op`. */
export const presetNamed = (id: string): Constitution | null =>
  presets.find((preset) => preset.id === id) ?? null;

export { cicMembersCouncil } from './cic-members-council';
export { cicScheduleThree } from './cic-schedule-three';
export { communityBenefitSociety } from './community-benefit-society';
export { consumerCoOp } from './consumer-co-op';
export { mutual } from './mutual';
export { nhsFoundationTrust } from './nhs-foundation-trust';
export { workerCoOp } from './worker-co-op';
