import path from 'node:path';
import { getOfficeAppsForManifestHosts, OfficeAddinManifest } from 'office-addin-manifest';

const manifest = path.join(__dirname, '..', '..', 'manifest.xml');

it("is read by Microsoft's own tool as the add-in that it means to be", async () => {
  const read = await OfficeAddinManifest.readManifestFile(manifest);
  expect(read).toMatchObject({
    id: '7c6a27ee-0db3-40d6-a095-fe4fb6b60023',
    manifestType: 'xml',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    displayName: 'Dunning',
    providerName: 'Dunning',
    defaultLocale: 'en-US',
    permissions: 'ReadWriteDocument',
    iconUrl: 'https://localhost:3000/assets/icon-32.png',
    highResolutionIconUrl: 'https://localhost:3000/assets/icon-64.png',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
  expect(getOfficeAppsForManifestHosts(read.hosts)).toEqual(['excel']);
});
