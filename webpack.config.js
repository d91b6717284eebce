/**
 * Three builds: `tools` (the function catalogue for Node, so that the metadata files come from it), `product`
 * (what is deployed: dist/) and `workbench` (the page around the embedded host: build/workbench/, never deployed).
 */
const path = require('node:path');
const { DefinePlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { withDefaults } = require('./scripts/buildSettings');
const { clouds } = require('./scripts/clouds');
const DeployPlugin = require('./scripts/deployPlugin');
const FunctionsMetadataPlugin = require('./scripts/functionsMetadataPlugin');
const { HASHED } = require('./scripts/headersFile');
const { pagePolicy } = require('./scripts/securityHeaders');
const { version } = require('./package.json');

const root = __dirname;
const from = (...parts) => path.join(root, ...parts);

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
});

/** Names a chunk after the parts that use it. */
const namedAfterParts = (what) => (_module, chunks) =>
  [...chunks.map(({ name }) => name).sort(), what].join('-');

const common = {
  mode: 'production',
  context: root,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
};

const minimise = {
  minimize: true,
  minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
};

const tools = {
  ...common,
  name: 'tools',
  target: 'node20',
  entry: { metadata: from('src/functions/metadata.ts'), commands: from('src/cli/specs.ts') },
  output: { path: from('build/tools'), filename: '[name].js', library: { type: 'commonjs2' }, clean: true },
  module: { rules: [swc('es2022')] },
  optimization: { minimize: false },
};

/** functions.js keeps its name: the manifest names it. Everything else is hashed, so that caches never lie. */
const hashed = `${HASHED}[name].[contenthash:8].js`;
const fileName = ({ chunk }) => (chunk.name === 'functions' ? 'functions.js' : hashed);

/** A page of the product: the parts that it loads, in their order, and the policy that it carries. */
const page = (filename, cloud, chunks) =>
  new HtmlPlugin({
    template: from('src/taskpane/page.html'),
    filename,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    policy: pagePolicy(cloud),
  });

/** What the panes need to know of the cloud that they are built for. */
const addresses = ({ graphOrigin, authority, fileHosts }) => ({ graphOrigin, authority, fileHosts });

const product = ({ origin, clientId, cloud }) => ({
  ...common,
  name: 'product',
  dependencies: ['tools'],
  target: ['web', 'es2020'],
  entry: {
    functions: from('src/functions/index.ts'),
    taskpane: from('src/taskpane/excel/index.tsx'),
    outlook: from('src/taskpane/outlook/index.tsx'),
  },
  output: {
    path: from('dist'),
    filename: fileName,
    chunkFilename: hashed,
    clean: true,
  },
  // Core and wording are pure: what a part does not use of them, it does not load.
  module: { rules: [swc('es2020'), { test: /[\\/]src[\\/](core|wording)[\\/]/, sideEffects: false }] },
  optimization: {
    ...minimise,
    runtimeChunk: { name: 'runtime' },
    splitChunks: {
      cacheGroups: {
        core: {
          test: /[\\/]src[\\/](core|wording)[\\/]/,
          name: 'core',
          chunks: 'initial',
          enforce: true,
          minChunks: 2,
        },
        // React, Fluent UI and the components that both panes show.
        interface: {
          test: /[\\/](node_modules|src[\\/]taskpane)[\\/]/,
          name: 'interface',
          chunks: 'initial',
          enforce: true,
          minChunks: 2,
        },
        // What reading a sheet takes: for the check as for the dossier of a row.
        reading: {
          test: /[\\/]src[\\/](app|core|wording)[\\/]/,
          name: 'reading',
          chunks: 'async',
          enforce: true,
          minChunks: 2,
        },
        // What npm packages add to the parts that come on use, named after those parts.
        defaultVendors: {
          test: /[\\/]node_modules[\\/]/,
          name: namedAfterParts('packages'),
          priority: -10,
          reuseExistingChunk: true,
        },
        // What such parts share of our own.
        default: {
          name: namedAfterParts('shared'),
          minChunks: 2,
          priority: -20,
          reuseExistingChunk: true,
        },
      },
    },
  },
  plugins: [
    new DefinePlugin({
      __VERSION__: JSON.stringify(version),
      __CLIENT_ID__: JSON.stringify(clientId),
      __CLOUD__: JSON.stringify(addresses(clouds[cloud])),
    }),
    page('taskpane.html', clouds[cloud], ['runtime', 'core', 'interface', 'functions', 'taskpane']),
    page('outlook.html', clouds[cloud], ['runtime', 'core', 'interface', 'outlook']),
    new FunctionsMetadataPlugin(from('build/tools/metadata.js')),
    new CopyPlugin({ patterns: [{ from: from('assets/icon-*.png'), to: 'assets/[name][ext]' }] }),
    new DeployPlugin(origin, clouds[cloud]),
  ],
});

const workbench = {
  ...common,
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: { workbench: from('src/workbench/index.tsx') },
  output: {
    path: from('build/workbench'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: {
    rules: [swc('es2022'), { test: /\.css$/, use: ['style-loader', 'css-loader'] }],
  },
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({
      template: from('src/workbench/index.html'),
      filename: 'index.html',
      chunks: ['workbench'],
    }),
    new CopyPlugin({
      patterns: [{ from: from('assets/sample-open-items.xlsx'), to: 'assets/' }],
    }),
  ],
};

/** The script that the server puts before office.js in the pane's frame: one file, no chunks, runs at once. */
const frameHost = {
  ...common,
  name: 'frame-host',
  target: ['web', 'es2022'],
  entry: { 'frame-host': from('src/workbench/frameHost.ts') },
  output: { path: from('build/frame'), filename: '[name].js', clean: true },
  module: { rules: [swc('es2022')] },
};

/** The command line: one file for Node, and the spreadsheet engine of `calc` in another that is loaded on use. */
const commandLine = {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { dunning: from('src/cli/main.ts') },
  output: { path: from('build/cli'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
  module: { rules: [swc('es2022')] },
  optimization: { minimize: false },
};

/** The stand-in of Graph as a server, for whoever tries the command line: made by `npm run graph`, never deployed. */
const graphServer = {
  ...common,
  name: 'graph',
  target: 'node20',
  entry: { graph: from('src/host/graph/server/main.ts') },
  output: { path: from('build/graph'), filename: '[name].js', clean: true },
  module: { rules: [swc('es2022')] },
  optimization: { minimize: false },
};

module.exports = (env = {}) => [
  tools,
  product(withDefaults(env)),
  workbench,
  frameHost,
  commandLine,
  graphServer,
];
