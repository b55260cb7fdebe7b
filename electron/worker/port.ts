/** The worker's end of the line to its host: the same few words whether Electron or plain Node started the process. */

interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** How the worker hears and speaks. */
export interface WorkerPort {
  onMessage(listener: (message: unknown) => void): void;
  send(message: unknown): void;
}

/** The line of this process. @throws when nobody started it as a worker */
export function workerPort(): WorkerPort {
  const { parentPort } = process as { readonly parentPort?: ParentPort };
  if (parentPort !== undefined) {
    return {
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
      send: (message) => parentPort.postMessage(message),
    };
  }
  const send = process.send?.bind(process);
  if (send === undefined) throw new Error('A worker runs only as a child of the app or of a command');
  return {
    onMessage: (listener) => process.on('message', listener),
    send: (message) => send(message),
  };
}
