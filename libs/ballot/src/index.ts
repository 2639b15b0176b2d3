export { type Element, type Group } from './group/group';
export { curveGroup } from './group/curve-group';
export { order } from './group/scalar';
