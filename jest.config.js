/** One jest project: node by default, jsdom where a file asks for it with a docblock. */
const esmOnly = [
  '@sparticuz/chromium',
  'hucre',
  'strip-bom',
  'uuid',
  'd3-[a-z-]+',
  // What Univer's own CommonJS builds require:
  'rbush',
  'quickselect',
  'kdbush',
  'flatqueue',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'collapse-white-space',
  'n-gram',
  'lodash-es',
  'nanoid',
];

const bundles = '<rootDir>/build/test-bundles';

module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // The innermost node_modules of a path says which package it is.
  transformIgnorePatterns: [
    `/node_modules/(?!.*/node_modules/)(?!(${esmOnly.join('|')})/)`,
    '/build/test-bundles/',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  moduleNameMapper: {
    '^hucre/(.*)$': '<rootDir>/node_modules/hucre/dist/$1.mjs',
    '^hucre$': '<rootDir>/node_modules/hucre/dist/index.mjs',
    // One file each, which the set-up makes.
    '^@fluentui/react-(components|icons)(/.*)?$': `${bundles}/fluent/index.js`,
    '^@univerjs/(core|engine-formula|sheets|preset-sheets-node-core)$': `${bundles}/univer/$1.js`,
  },
  globalSetup: '<rootDir>/test/bundles/setup.ts',
  setupFiles: ['<rootDir>/test/setup.ts'],
  // No test waits by the clock: a machine that is busy with others is slow, not wrong.
  testTimeout: 60_000,
  // Jest leaves one processor idle by default: on two that is half of them.
  maxWorkers: '100%',
};
