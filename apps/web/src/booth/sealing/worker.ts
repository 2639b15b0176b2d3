import { answer, type Question } from './messages';
import { SealingDesk } from './sealing-desk';

const desk = new SealingDesk((length) => crypto.getRandomValues(new Uint8Array(length)));

addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(answer(desk, data)));
