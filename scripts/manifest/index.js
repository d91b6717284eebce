const { create } = require('xmlbuilder2');
const { files, shortcut } = require('./data');
const { excelManifest } = require('./excel');
const { outlookManifest } = require('./outlook');

const NOTE =
  ' Made by "npm run manifests" from scripts/manifest/data.js; a build makes its own for its origin. ';

const toXml = (tree) =>
  `${create({ version: '1.0', encoding: 'UTF-8' }, { '!': NOTE, ...tree }).end({ prettyPrint: true })}\n`;

/** The keyboard shortcut, in Microsoft's format for what a manifest cannot say itself. */
const shortcuts = {
  actions: [{ id: shortcut.action, type: 'ExecuteFunction', name: shortcut.name }],
  shortcuts: [{ action: shortcut.action, key: shortcut.key }],
};

/**
 * The two manifests for an origin, by file name.
 * `manifests('https://dunning.example')['manifest.xml']`
 * @param {string} origin
 * @returns {Record<string, string>}
 */
const manifests = (origin) => ({
  'manifest.xml': toXml(excelManifest(origin)),
  'manifest.outlook.xml': toXml(outlookManifest(origin)),
});

/**
 * What a build puts beside its pages: the manifests and the shortcuts.
 * @param {string} origin
 * @returns {Record<string, string>}
 */
const describedFiles = (origin) => ({
  ...manifests(origin),
  [files.shortcuts]: `${JSON.stringify(shortcuts, null, 2)}\n`,
});

module.exports = { manifests, describedFiles };
