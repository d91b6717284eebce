const { sources } = require('webpack');

/** Languages of the metadata files; `functions.json` itself is English. */
const LANGUAGES = ['nl', 'fr', 'de', 'en'];

/** Emits functions.json and functions-<lang>.json from the function catalogue that the `tools` build compiled. */
module.exports = class FunctionsMetadataPlugin {
  constructor(catalogueFile) {
    this.catalogueFile = catalogueFile;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('functions-metadata', (compilation) => {
      compilation.hooks.processAssets.tap('functions-metadata', () => {
        delete require.cache[require.resolve(this.catalogueFile)];
        const { functionsMetadata } = require(this.catalogueFile);
        for (const language of LANGUAGES) {
          const json = JSON.stringify(functionsMetadata(language), null, 2);
          compilation.emitAsset(`functions-${language}.json`, new sources.RawSource(json));
          if (language === 'en') compilation.emitAsset('functions.json', new sources.RawSource(json));
        }
      });
    });
  }
};
