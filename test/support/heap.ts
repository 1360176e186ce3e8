import {executeServerCommand} from '@web/test-runner-commands';

interface Heap {
  bytes: number;
  nodes: number;
  listeners: number;
  instances: number;
}

/** What is alive after many mounts that was not before. */
export interface LeftBehind {
  bytesPerMount: number;
  nodes: number;
  listeners: number;
  /** Elements of the class itself. */
  instances: number;
}

// Until then caches fill and code is compiled.
const WARM_UP = 200;

/**
 * What an element leaves behind when it is put into the page and removed `mounts` times.
 * Only in Chromium: `itIn(able.measureHeap, …)`.
 */
export async function leftBehind(tag: string, mounts = 1000): Promise<LeftBehind> {
  await cycle(tag, WARM_UP);
  const before = await heap(tag);
  await cycle(tag, mounts);
  const after = await heap(tag);
  return {
    bytesPerMount: (after.bytes - before.bytes) / mounts,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    instances: after.instances - before.instances,
  };
}

async function cycle(tag: string, mounts: number) {
  for (let i = 0; i < mounts; i++) {
    const element = document.createElement(tag);
    document.body.append(element);
    await (element as Partial<{updateComplete: Promise<unknown>}>).updateComplete;
    element.remove();
    if (i % 100 === 0) await queuedTasks();
  }
  await queuedTasks();
}

/** Tasks that an element queued hold it until they have had their turn. */
function queuedTasks() {
  return new Promise((done) => setTimeout(done));
}

async function heap(tag: string): Promise<Heap> {
  const {value} = await executeServerCommand<{value: Heap}, unknown>('heap', [tag]);
  return value;
}
