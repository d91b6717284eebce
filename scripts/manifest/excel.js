const data = require('./data');
const { commandButton, officeApp } = require('./parts');
const { Resources, fixed } = require('./resources');

const { excel, files } = data;

/**
 * manifest.xml as an object tree. Pane, functions and commands live in one page, hence one resource for the
 * runtime, the functions' page, the command file and the pane.
 */
function excelManifest(origin) {
  const resources = new Resources(origin);
  const page = () => resources.url('Taskpane.Url', files.excelPage);

  const customFunctions = {
    '@xsi:type': 'CustomFunctions',
    Script: { SourceLocation: resources.url('Functions.Script.Url', files.functions) },
    Page: { SourceLocation: page() },
    Metadata: { SourceLocation: resources.url('Functions.Metadata.Url', files.metadata, files.metadataOf) },
    Namespace: resources.short('Functions.Namespace', excel.namespace),
  };

  const ribbon = {
    '@xsi:type': 'PrimaryCommandSurface',
    OfficeTab: {
      '@id': 'TabHome',
      Group: {
        '@id': 'Dunning.Group',
        Label: resources.short('Group.Label', data.name),
        Icon: resources.icon(),
        Control: commandButton(resources, 'Dunning.OpenPane', {
          label: resources.short('Button.Label', excel.button.label),
          title: resources.short('Button.Title', excel.button.title),
          tip: resources.long('Button.Tip', excel.button.tip),
          action: { '@xsi:type': 'ShowTaskpane', TaskpaneId: 'Dunning.Pane', SourceLocation: page() },
        }),
      },
    },
  };

  const cellMenu = {
    '@xsi:type': 'ContextMenu',
    OfficeMenu: {
      '@id': 'ContextMenuCell',
      Control: commandButton(resources, 'Dunning.OpenDossier', {
        label: resources.short('Dossier.Label', excel.dossier.label),
        title: resources.short('Dossier.Label', excel.dossier.label),
        tip: resources.long('Dossier.Tip', excel.dossier.tip),
        action: { '@xsi:type': 'ExecuteFunction', FunctionName: data.openDossier },
      }),
    },
  };

  const host = {
    '@xsi:type': 'Workbook',
    Runtimes: { Runtime: { ...page(), '@lifetime': 'long' } },
    AllFormFactors: { ExtensionPoint: customFunctions },
    DesktopFormFactor: { FunctionFile: page(), ExtensionPoint: [ribbon, cellMenu] },
  };

  return officeApp('TaskPaneApp', origin, excel, {
    Hosts: { Host: { '@Name': 'Workbook' } },
    Requirements: {
      Sets: {
        '@DefaultMinVersion': '1.1',
        Set: excel.requirements.map(([name, version]) => ({ '@Name': name, '@MinVersion': version })),
      },
    },
    DefaultSettings: { SourceLocation: fixed(`${origin}/${files.excelPage}`) },
    Permissions: excel.permissions,
    VersionOverrides: {
      '@xmlns': 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      '@xsi:type': 'VersionOverridesV1_0',
      Hosts: { Host: host },
      Resources: resources.element(),
    },
    ExtendedOverrides: { '@Url': `${origin}/${files.shortcuts}` },
  });
}

module.exports = { excelManifest };
