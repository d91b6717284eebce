import fs from 'node:fs';
import path from 'node:path';

/** React is the tests' own: there is one. */
const NOT_BUNDLED = /^(react|react-dom|scheduler)(\/|$)/;

/** `process.env.NODE_ENV` stays a question for the tests to answer. Without what nobody uses: most icons. */
async function configuration(entry: string, file: string) {
  const { default: TerserPlugin } = await import('terser-webpack-plugin');
  return {
    mode: 'none' as const,
    target: 'node20',
    entry,
    output: { path: path.dirname(file), filename: path.basename(file), library: { type: 'commonjs2' } },
    externals: NOT_BUNDLED,
    optimization: {
      nodeEnv: false as const,
      providedExports: true,
      usedExports: true,
      sideEffects: true,
      concatenateModules: true,
      innerGraph: true,
      minimize: true,
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

/** Makes one CommonJS file of all components of Fluent UI and these of its icons. */
export async function makeBundle(icons: readonly string[], file: string): Promise<void> {
  // webpack itself takes a while to load, and is not needed when the file is there.
  const { default: webpack } = await import('webpack');
  const entry = `${file}.entry.mjs`;
  fs.writeFileSync(
    entry,
    `export * from '@fluentui/react-components';\nexport { ${icons.join(', ')} } from '@fluentui/react-icons';\n`,
  );
  const compiler = webpack(await configuration(entry, file));
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => (problem ? reject(problem) : resolve()));
    });
  });
  fs.rmSync(entry);
}
