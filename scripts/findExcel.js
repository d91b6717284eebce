const fs = require('node:fs');
const path = require('node:path');

/** Where Excel may be on a system; none where there is no Excel for it. */
function candidates(platform, env) {
  if (platform === 'darwin') return ['/Applications/Microsoft Excel.app'];
  if (platform !== 'win32') return [];
  const folders = [env.ProgramFiles, env.ProgramW6432, env['ProgramFiles(x86)']].filter(Boolean);
  const inside = ['Microsoft Office\\root\\Office16', 'Microsoft Office\\Office16'];
  return [...new Set(folders)].flatMap((folder) =>
    inside.map((place) => path.win32.join(folder, place, 'EXCEL.EXE')),
  );
}

/**
 * The Excel of this computer; throws a sentence when there is none.
 * `findExcel() //=> '/Applications/Microsoft Excel.app'`
 */
function findExcel(platform = process.platform, env = process.env, exists = fs.existsSync) {
  const places = candidates(platform, env);
  const found = places.find((place) => exists(place));
  if (found !== undefined) return found;
  const reason =
    places.length === 0
      ? 'There is no Excel for this system, only for Windows and Mac.'
      : `Excel was not found (looked for ${places.join(', ')}).`;
  throw new Error(`${reason} "npm start" shows the add-in without it.`);
}

module.exports = { findExcel };
