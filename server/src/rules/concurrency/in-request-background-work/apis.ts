import type { ApiTable } from '../../../semantics/apis';

/** An API that lets work go on after the answer. */
export interface Detached {
  /** As people call it. */
  readonly name: string;
  /** It is about a request wherever it stands. */
  readonly anywhere?: true;
  /** Only where nobody keeps the result. */
  readonly unkept?: true;
}

const thread: Detached = { name: 'a thread' };
const task: Detached = { name: 'a task', unkept: true };

/**
 * https://fastapi.tiangolo.com/tutorial/background-tasks/, https://docs.python.org/3/library/asyncio-task.html,
 * https://nodejs.org/api/timers.html#setimmediatecallback-args,
 * https://learn.microsoft.com/dotnet/api/system.threading.tasks.task.run
 */
export const apis: ApiTable<Detached> = {
  python: {
    'fastapi.BackgroundTasks.add_task': { name: '`add_task`', anywhere: true },
    'starlette.background.BackgroundTasks.add_task': { name: '`add_task`', anywhere: true },
    'starlette.background.BackgroundTask': { name: '`BackgroundTask`', anywhere: true },
    'threading.Thread': thread,
    'asyncio.create_task': task,
    'asyncio.ensure_future': task,
  },
  node: { setImmediate: { name: '`setImmediate`', unkept: true } },
  jvm: {
    'java.lang.Thread': thread,
    'java.util.concurrent.CompletableFuture.runAsync': { name: '`runAsync`', unkept: true },
    'kotlin.concurrent.thread': thread,
    'kotlinx.coroutines.GlobalScope.launch': { name: '`GlobalScope.launch`' },
  },
  dotnet: {
    'System.Threading.Tasks.Task.Run': { name: '`Task.Run`', unkept: true },
    'System.Threading.ThreadPool.QueueUserWorkItem': { name: 'the thread pool' },
  },
  ruby: { 'Thread.new': thread, Thread: thread },
};
