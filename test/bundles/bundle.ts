import fs from 'node:fs';
import path from 'node:path';

/** A file made of packages; what it asks for only on use stands beside it. */
export interface Bundle {
  readonly name: string;
  /** Scopes of what goes into it: their versions say when it is out of date. */
  readonly scopes: readonly string[];
  /** What it exports, as a module of its own. */
  readonly exports: string;
  /** Leaves out what is not exported; takes longer, so only where that is most of it. */
  readonly shaken: boolean;
  /** Its exports that are asked for as modules of their own. */
  readonly parts: readonly string[];
}

/** React is the tests' own: there is one. */
const NOT_BUNDLED = /^(react|react-dom|scheduler)(\/|$)/;

/** `process.env.NODE_ENV` stays a question for the tests to answer. */
async function configuration(entry: string, folder: string, shaken: boolean) {
  const { default: TerserPlugin } = await import('terser-webpack-plugin');
  return {
    mode: 'none' as const,
    target: 'node20',
    entry,
    output: { path: folder, filename: 'index.js', library: { type: 'commonjs2' } },
    externals: NOT_BUNDLED,
    optimization: {
      nodeEnv: false as const,
      providedExports: true,
      usedExports: shaken,
      sideEffects: shaken,
      innerGraph: shaken,
      concatenateModules: true,
      minimize: shaken,
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: {
            mangle: false,
            compress: { defaults: false, unused: true, side_effects: true, toplevel: true, passes: 2 },
          },
        }),
      ],
    },
    performance: { hints: false as const },
  };
}

/** Makes a CommonJS module of a bundle: `index.js` of a folder. */
export async function makeBundle({ exports, shaken, parts }: Bundle, folder: string): Promise<void> {
  // webpack itself takes a while to load, and is not needed when the bundle is there.
  const { default: webpack } = await import('webpack');
  fs.mkdirSync(folder, { recursive: true });
  const entry = path.join(folder, 'entry.mjs');
  fs.writeFileSync(entry, exports);
  const compiler = webpack(await configuration(entry, folder, shaken));
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => (problem ? reject(problem) : resolve()));
    });
  });
  for (const part of parts)
    fs.writeFileSync(path.join(folder, `${part}.js`), `module.exports = require('./index.js')['${part}'];\n`);
}
