/** `npm run manifests`: writes manifest.xml and manifest.outlook.xml for development at this computer. */
const fs = require('node:fs');
const path = require('node:path');
const { defaultOrigin } = require('./manifest/data');
const { manifests } = require('./manifest');
const { root } = require('./run');

for (const [name, text] of Object.entries(manifests(defaultOrigin))) {
  fs.writeFileSync(path.join(root, name), text);
  console.log(`Wrote ${name}`);
}
