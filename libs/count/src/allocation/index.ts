export { allocate, type AllocationMethod, type AllocationRefusal } from './allocate';
export {
  type AllocationContest,
  type AllocationFault,
  type AllocationFaultCode,
  type ApprovalBallot,
  type Project,
} from './allocation';
export {
  type AllocationLot,
  type AllocationSheet,
  type AllocationStep,
  type Payment,
} from './allocation-sheet';
export { approvalsText } from './approvals-text';
export { allocationSentence, allocationStepSentence } from './sentences';
