export { groupConforms, type GroupVectors } from './group-conformance';
