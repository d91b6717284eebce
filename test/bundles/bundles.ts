import type { Bundle } from './bundle';

/** All components of Fluent UI, and these of its icons. */
export const fluent = (icons: readonly string[]): Bundle => ({
  name: 'fluent',
  scopes: ['@fluentui', '@griffel'],
  exports: `export * from '@fluentui/react-components';\nexport { ${icons.join(', ')} } from '@fluentui/react-icons';\n`,
  shaken: true,
  parts: [],
});

const engine = ['core', 'engine-formula', 'sheets', 'preset-sheets-node-core'];

/** The spreadsheet engine: one, since its packages know each other. */
export const univer: Bundle = {
  name: 'univer',
  scopes: ['@univerjs'],
  exports: engine.map((name) => `export * as '${name}' from '@univerjs/${name}';\n`).join(''),
  shaken: false,
  parts: engine,
};
