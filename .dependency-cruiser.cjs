/** Who may import whom (see CONTRIBUTING). Every message names the right way. */

/** Rooms of shared from the bottom up; a room imports its own rung and those below. */
const rungs = [
  { rooms: '[^/]+\\.ts$', says: 'result, ids and their kind stand at the bottom and import nothing of ours' },
  { rooms: 'model/', says: 'model imports only result and ids; a question that needs more belongs further up' },
  {
    rooms: '(language|reference)/',
    says: 'language and reference know the model, not the rules; move the code up to rules or planning',
  },
  {
    rooms: '(rules|criteria|quality)/',
    says: 'rules, criteria and quality are used by planning and commands; hand them what they need as an argument',
  },
  {
    rooms: 'planning/',
    says: 'planning knows no command, paper or file; it returns a result that a command takes over',
  },
  {
    rooms: '(commands|exchange|papers|document)/',
    says: 'only the contract in shared/ipc stands above; pass plain values down',
  },
];
const topRung = 'ipc/';

/** @param {number} rung */
function above(rung) {
  return [...rungs.slice(rung + 1).map(({ rooms }) => rooms), topRung].map((rooms) => `^shared/${rooms}`);
}

const layers = rungs.map(({ rooms, says }, rung) => ({
  name: `shared-rung-${rung}`,
  comment: `${says}.`,
  severity: 'error',
  from: { path: `^shared/${rooms}` },
  to: { path: above(rung) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'shared-is-pure',
      comment:
        'shared is plain TypeScript: put Node code in electron/, screen code in renderer/, and pass results in as arguments.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        path: ['^(electron|renderer)/', '(^|/)node_modules/(electron|react|react-dom|react-aria-components|lowdb)/'],
      },
    },
    {
      name: 'shared-without-node',
      comment: 'shared runs in the window too: take the Node module in electron/ and inject what it does.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-knows-no-screen',
      comment: 'electron and renderer meet only in shared/ipc/contract.ts: add a channel or an event there.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: ['^renderer/', '(^|/)node_modules/(react|react-dom|react-aria-components|zustand)/'] },
    },
    {
      name: 'renderer-knows-no-node',
      comment:
        'renderer asks the main process: add a channel to shared/ipc/contract.ts and call it through renderer/platform.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', '(^|/)node_modules/(electron|lowdb|highs)/'] },
    },
    {
      name: 'renderer-without-node',
      comment: 'There is no Node in the window: ask the main process through renderer/platform.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'screens-have-one-door',
      comment:
        'Import another screen through its index.ts, or move what both need to renderer/components or renderer/state.',
      severity: 'error',
      from: { path: '^renderer/screens/([^/]+)/' },
      to: {
        path: '^renderer/screens/[^/]+/',
        pathNot: ['^renderer/screens/$1/', '^renderer/screens/[^/]+/index\\.tsx?$'],
      },
    },
    {
      name: 'components-know-no-domain',
      comment: 'components know React and the theme alone: pass texts and values in as props from a screen.',
      severity: 'error',
      from: { path: '^renderer/components/' },
      to: { path: ['^shared/', '^renderer/'], pathNot: ['^renderer/(components|theme)/'] },
    },
    {
      name: 'nothing-imports-tests-or-build',
      comment: 'The product does not depend on its tests or its build; move the code into the room that needs it.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^(tests|build)/' },
    },
    {
      name: 'no-circles',
      comment: 'These modules import each other in a circle; move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere; correct its path or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?(url|raw|worker)$', '^electron(/|$)'] },
    },
    {
      name: 'declared-packages',
      comment: 'The product imports a package that is not in "dependencies"; declare it or do without.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '(^|/)node_modules/(electron|@types|vite)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
