import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupConforms, type GroupVectors } from '../testing/group-conformance';
import { curveGroup } from './curve-group';

const file = join(__dirname, '../../../../tests/vectors/ballot-group.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as GroupVectors;

describe('the group on @noble/curves', () => groupConforms(curveGroup, vectors));
