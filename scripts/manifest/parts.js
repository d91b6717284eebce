const data = require('./data');
const { fixed, localised } = require('./resources');

/** A button of a ribbon or menu; label, title and tip are references to resources. */
const commandButton = (resources, id, { label, title, tip, action }) => ({
  '@xsi:type': 'Button',
  '@id': id,
  Label: label,
  Supertip: { Title: title, Description: tip },
  Icon: resources.icon(),
  Action: action,
});

/** The root element: what both manifests say in the same words, then `rest` in the order that the schema wants. */
function officeApp(type, origin, { id, icons, description }, rest) {
  return {
    OfficeApp: {
      '@xmlns': 'http://schemas.microsoft.com/office/appforoffice/1.1',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      '@xsi:type': type,
      Id: id,
      Version: data.version,
      ProviderName: data.provider,
      DefaultLocale: data.defaultLocale,
      DisplayName: fixed(data.name),
      Description: localised(description),
      IconUrl: fixed(`${origin}/${data.files.icon(icons.normal)}`),
      HighResolutionIconUrl: fixed(`${origin}/${data.files.icon(icons.high)}`),
      ...rest,
    },
  };
}

module.exports = { commandButton, officeApp };
