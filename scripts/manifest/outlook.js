const data = require('./data');
const { commandButton, officeApp } = require('./parts');
const { Resources, fixed } = require('./resources');

const { files, outlook } = data;

/** manifest.outlook.xml as an object tree: one page beside a mail that is read and one that is written. */
function outlookManifest(origin) {
  const resources = new Resources(origin);
  const page = fixed(`${origin}/${files.outlookPage}`);

  const surface = (type, name, tip) => ({
    '@xsi:type': type,
    OfficeTab: {
      '@id': 'TabDefault',
      Group: {
        '@id': `Dunning.${name}.Group`,
        Label: resources.short('Group.Label', data.name),
        Control: commandButton(resources, `Dunning.${name}.OpenPane`, {
          label: resources.short('Button.Label', outlook.button.label),
          title: resources.short('Button.Title', outlook.button.title),
          tip: resources.long(`Button.${name}.Tip`, tip),
          // Pinned, the pane follows the selection, or stays for the next mail that is written.
          action: {
            '@xsi:type': 'ShowTaskpane',
            SourceLocation: resources.url('Outlook.Url', files.outlookPage),
            SupportsPinning: true,
          },
        }),
      },
    },
  });

  const host = {
    '@xsi:type': 'MailHost',
    DesktopFormFactor: {
      ExtensionPoint: [
        surface('MessageReadCommandSurface', 'Read', outlook.button.read),
        surface('MessageComposeCommandSurface', 'Compose', outlook.button.compose),
      ],
    },
  };

  return officeApp('MailApp', origin, outlook, {
    Hosts: { Host: { '@Name': 'Mailbox' } },
    Requirements: { Sets: { Set: { '@Name': 'Mailbox', '@MinVersion': outlook.mailbox } } },
    FormSettings: {
      Form: [
        { '@xsi:type': 'ItemRead', DesktopSettings: { SourceLocation: page, RequestedHeight: 250 } },
        { '@xsi:type': 'ItemEdit', DesktopSettings: { SourceLocation: page } },
      ],
    },
    Permissions: outlook.permissions,
    Rule: {
      '@xsi:type': 'RuleCollection',
      '@Mode': 'Or',
      Rule: ['Read', 'Edit'].map((form) => ({
        '@xsi:type': 'ItemIs',
        '@ItemType': 'Message',
        '@FormType': form,
      })),
    },
    // Pinning is known to 1.1 only; whoever meets the requirement above knows 1.1, so that 1.0 just wraps it.
    VersionOverrides: {
      '@xmlns': 'http://schemas.microsoft.com/office/mailappversionoverrides',
      '@xsi:type': 'VersionOverridesV1_0',
      VersionOverrides: {
        '@xmlns': 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
        '@xsi:type': 'VersionOverridesV1_1',
        Requirements: {
          'bt:Sets': { '@DefaultMinVersion': outlook.mailbox, 'bt:Set': { '@Name': 'Mailbox' } },
        },
        Hosts: { Host: host },
        Resources: resources.element(),
      },
    },
  });
}

module.exports = { outlookManifest };
