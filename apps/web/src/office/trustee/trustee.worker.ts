import { tasks, type TaskInput, type TaskName } from './tasks';

/** One order, one answer: the page ends this worker afterwards, and with it all that it knew. */
export interface Order<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly input: TaskInput<Name>;
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const task = tasks[data.name] as (input: TaskInput<TaskName>) => unknown;
  postMessage(task(data.input));
});
