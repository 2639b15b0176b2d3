import { type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { type NoticeStage } from '../../api/notices';
import { named } from '../../loaded';
import { words } from './wording';

/** Which notice of an election an address is about. */
export function stageOf(visit: LoaderFunctionArgs): NoticeStage {
  const stage = named(visit, 'stage');
  if (stage in words.stages) return stage as NoticeStage;
  throw new Problem({ status: 404, code: 'notice-unknown', detail: 'There is no such notice.' });
}
