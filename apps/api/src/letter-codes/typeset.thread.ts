import { type LetterRun, Typesetter } from '@folkmoot/documents';
import { answerTasks } from '../platform/answer-tasks';

let typesetter: Typesetter | undefined;

answerTasks((run: LetterRun): Uint8Array => (typesetter ??= new Typesetter()).typesetLetters(run));
