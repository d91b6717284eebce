import fs from 'node:fs';
import path from 'node:path';

const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'@fluentui\/react-icons[^']*'/g;

/** The icons that a source imports, from the whole package or from one icon's own file. */
const iconsIn = (source: string): string[] =>
  [...source.matchAll(IMPORT)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .replace(/\s+as\s.*$/s, ''),
      )
      .filter((name) => name !== ''),
  );

/** Every icon that the sources of these folders import, sorted. */
export function iconNames(...folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  return [...new Set(files.flatMap((file) => iconsIn(fs.readFileSync(file, 'utf8'))))].sort();
}
