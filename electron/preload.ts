/** Builds window.peyvand: two functions that pass on only the names of the contract. */
import { contextBridge, ipcRenderer } from 'electron';
import { eventNames, requestNames } from '../shared/ipc/channels';
import type { PeyvandBridge } from '../shared/ipc/contract';

const knownRequests = new Set<string>(requestNames);
const knownEvents = new Set<string>(eventNames);

const bridge: PeyvandBridge = {
  request(name, input) {
    if (!knownRequests.has(name)) throw new Error(`Peyvand has no request of that name: ${String(name)}`);
    return ipcRenderer.invoke(name, input);
  },
  on(name, listener) {
    if (!knownEvents.has(name)) throw new Error(`Peyvand has no event of that name: ${String(name)}`);
    const pass = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(name, pass);
    return () => void ipcRenderer.off(name, pass);
  },
};

contextBridge.exposeInMainWorld('peyvand', Object.freeze(bridge));
