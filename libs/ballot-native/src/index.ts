export { sodiumGroup } from './sodium-group';
