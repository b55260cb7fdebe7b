/**
 * Loaded into Electron before the app (`-r`): `ready` waits until the tests' driver is attached and calls
 * `__playwright_run`. A window that opens while the driver attaches may leave the driver waiting for ever, in about one
 * start of thirty on a busy machine. The driver's own file of this kind would also add two dozen switches that the
 * product does not have.
 */
const { app } = require('electron');

// Nobody but Electron is to see the two words that brought this file in.
process.argv.splice(process.argv.indexOf('-r'), 2);

const ready = app.whenReady();
const emit = app.emit.bind(app);
/** @type {unknown[]} */
let told = [];
app.emit = (event, ...facts) => {
  if (event !== 'ready') return emit(event, ...facts);
  told = facts;
  return app.listenerCount('ready') > 0;
};

let held = true;
/** @type {() => void} */
let release = () => undefined;
const released = new Promise((resolve) => {
  release = () => resolve(undefined);
});
app.isReady = () => !held;
app.whenReady = () => released;

globalThis.__playwright_run = async () => {
  await ready;
  held = false;
  release();
  emit('ready', ...told);
};
