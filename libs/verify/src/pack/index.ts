export { lotsOfSheet } from './lots';
export {
  packLayout,
  type PackManifest,
  packManifestText,
  type PackSubject,
  packSubjects,
} from './pack-manifest';
export { isPack, type PackVerdict, verifyPack } from './verify-pack';
