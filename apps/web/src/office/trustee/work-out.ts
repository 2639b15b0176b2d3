import { type TaskInput, type TaskName, type TaskOutput } from './tasks';

/**
 * Works something out beside the page, which stays alive meanwhile.
 * @throws what went wrong there, when it is a fault of ours
 */
export function workOut<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
): Promise<TaskOutput<Name>> {
  const worker = new Worker(new URL('./trustee.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<TaskOutput<Name>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<TaskOutput<Name>>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ name, input });
  }).finally(() => worker.terminate());
}
