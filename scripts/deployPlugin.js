const { Compilation, sources } = require('webpack');
const { format, headerRules } = require('./headersFile');
const { describedFiles } = require('./manifest');

/** Puts beside the built files what tells Office and the web server about them: manifests, shortcuts, headers. */
module.exports = class DeployPlugin {
  constructor(origin, cloud) {
    this.origin = origin;
    this.cloud = cloud;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('deploy', (compilation) => {
      const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
      // Last of all: the headers name every file.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'deploy', stage }, () => {
        for (const [name, text] of Object.entries(describedFiles(this.origin))) emit(name, text);
        emit('_headers', format(headerRules(Object.keys(compilation.assets), this.cloud)));
      });
    });
  }
};
