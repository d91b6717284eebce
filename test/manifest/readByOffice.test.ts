import path from 'node:path';
import { getOfficeAppsForManifestHosts, OfficeAddinManifest } from 'office-addin-manifest';
import { root } from './document';

const common = {
  manifestType: 'xml',
  displayName: 'Dunning',
  providerName: 'Dunning',
  defaultLocale: 'en-US',
};

it("is read by Microsoft's own tool as the Excel add-in that it means to be", async () => {
  const read = await OfficeAddinManifest.readManifestFile(path.join(root, 'manifest.xml'));
  expect(read).toMatchObject({
    ...common,
    id: '7c6a27ee-0db3-40d6-a095-fe4fb6b60023',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    iconUrl: 'https://localhost:3000/assets/icon-32.png',
    highResolutionIconUrl: 'https://localhost:3000/assets/icon-64.png',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
  expect(getOfficeAppsForManifestHosts(read.hosts)).toEqual(['excel']);
});

it("is read by Microsoft's own tool as the Outlook add-in that it means to be", async () => {
  const read = await OfficeAddinManifest.readManifestFile(path.join(root, 'manifest.outlook.xml'));
  expect(read).toMatchObject({
    ...common,
    officeAppType: 'MailApp',
    hosts: ['Mailbox'],
    permissions: 'ReadItem',
    iconUrl: 'https://localhost:3000/assets/icon-64.png',
    highResolutionIconUrl: 'https://localhost:3000/assets/icon-128.png',
  });
  expect(getOfficeAppsForManifestHosts(read.hosts)).toEqual(['outlook']);
});
