export { allocate, type AllocationMethod, type AllocationRefusal } from './allocate';
export { type AllocationMethodEntry, allocationMethods } from './allocation-methods';
export {
  type AllocationContest,
  type AllocationFault,
  type AllocationFaultCode,
  type ApprovalBallot,
  type Project,
} from './allocation';
export {
  type AllocationLot,
  type AllocationMethodId,
  type AllocationSheet,
  type AllocationStep,
  type LimitsOnSheet,
  type Payment,
  type RaisedShares,
} from './allocation-sheet';
export { type AllocationLimits, type SubBudget } from './limits';
export { limitsFromText, type LimitsAsText } from './limits-as-text';
export { approvalsText } from './approvals-text';
export { allocationSentence, allocationStepSentence } from './sentences';
export { parsePb } from './parse-pb';
export { type PbFact, type PbFile } from './pb-file';
export { writePb } from './write-pb';
export { allocationTable } from './table';
export { allocationCsv } from './sheet-csv';
