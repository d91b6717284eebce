/**
 * Who may import whom. Each rule lists what a folder may reach inside src; everything else is an error.
 * Composition roots (the pane's entry, the workbench) wire adapters and may reach them all.
 */
const PANE_ROOT = '^src/taskpane/(excel|outlook)/(index|latePorts)\\.tsx?$';

/** A folder and the folders it may import from. */
const reach = (folder, allowed, comment) => ({
  name: `${folder}-reaches`,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: PANE_ROOT },
  to: { path: '^src/', pathNot: [`^src/${folder}/`, ...allowed] },
});

/** A package that only some folders may use. */
const only = (name, packages, folders) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: folders },
  to: { path: packages },
});

const pure = (folder) => ({
  name: `${folder}-has-no-packages`,
  comment: 'Pure rooms know no npm package and no Node module.',
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-orphan-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    pure('core'),
    pure('wording'),
    reach('core', [], 'Core imports nothing outside itself.'),
    reach('wording', ['^src/core/']),
    reach('functions', ['^src/core/', '^src/wording/']),
    reach('app', ['^src/core/', '^src/wording/']),
    ...['excel', 'outlook', 'graph', 'letters', 'mails', 'browser'].map((folder) =>
      reach(folder, ['^src/core/', '^src/wording/', '^src/app/ports\\.ts$', '^src/app/settings\\.ts$']),
    ),
    reach('taskpane', ['^src/core/', '^src/wording/', '^src/app/']),
    reach('host', ['^src/core/', '^src/functions/catalogue\\.ts$']),
    reach('cli', ['^src/(core|wording|app|host|letters|browser|graph)/', '^src/functions/']),
    reach('workbench', [
      '^src/core/',
      '^src/wording/',
      '^src/host/',
      '^src/functions/catalogue\\.ts$',
      '^src/app/inlineImages\\.ts$',
      // A colleague at another computer, played in the view of the team folder.
      '^src/app/(ports|settings|sending/claimOf)\\.ts$',
      '^src/browser/webHash\\.ts$',
      '^src/graph/(client|team/folders)\\.ts$',
    ]),
    {
      name: 'core-by-its-door',
      comment: "Core is entered by its index: a room's inside stays inside.",
      severity: 'error',
      from: { path: '^src/(?!core/)' },
      to: { path: '^src/core/', pathNot: '^src/core/index\\.ts$' },
    },
    {
      name: 'nothing-imports-workbench',
      severity: 'error',
      from: { path: '^src/(?!workbench/)' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'host-is-for-the-workbench',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host|workbench|cli)/' },
      to: { path: '^src/host/' },
    },
    only('react-only-in-panes-and-workbench', '^node_modules/(react|react-dom|@fluentui)/', [
      '^src/(taskpane|workbench)/',
    ]),
    only('graph-packages-only-in-graph', '^node_modules/(@azure/msal-browser|@microsoft/microsoft-graph)', [
      '^src/graph/',
    ]),
    only('zod-only-at-the-doors', '^node_modules/zod/', ['^src/graph/']),
    only('univer-only-in-the-host', '^node_modules/@univerjs/', [
      '^src/(host/calculation|workbench|cli/calculate)/',
    ]),
    only('hucre-only-at-files', '^node_modules/hucre/', ['^src/(formats|host/workbook)/']),
    only('nodemailer-only-at-message-files', '^node_modules/nodemailer/', ['^src/cli/']),
    only('mail-packages-only-in-mails', '^node_modules/(postal-mime|dompurify)/', ['^src/mails/']),
    only('liquid-and-codes-only-in-letters', '^node_modules/(liquidjs|uqr)/', ['^src/letters/']),
    only('fflate-only-in-pictures-and-zips', '^node_modules/fflate/', [
      '^src/letters/',
      '^src/browser/zipFiles\\.ts$',
    ]),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types', 'default'],
    },
  },
};
