export { type FieldProblem, Problem, Unreachable } from '@folkmoot/contract';
