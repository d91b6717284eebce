/**
 * Microsoft's clouds, each with addresses of its own: the one table of where a build sends anything.
 * Graph and sign-in: https://learn.microsoft.com/graph/deployments. Hosts of Exchange and SharePoint: Microsoft's lists
 * of Microsoft 365 endpoints (worldwide, GCC High, DoD, 21Vianet). `fileHosts` and `frames` as a security policy
 * writes them: `*.` stands for any host below.
 */
const clouds = {
  global: {
    graphOrigin: 'https://graph.microsoft.com',
    authority: 'https://login.microsoftonline.com/organizations',
    // Where Graph sends for the content of files: those of a mail (Exchange) and of a team folder (SharePoint).
    fileHosts: ['outlook.office.com', 'outlook.office365.com', '*.sharepoint.com'],
    // Where Office on the web shows a pane: its editors, and the sites around those.
    frames: [
      '*.officeapps.live.com',
      '*.office.com',
      '*.office365.com',
      '*.microsoft365.com',
      '*.cloud.microsoft',
      '*.sharepoint.com',
      'onedrive.live.com',
      'outlook.live.com',
      'teams.microsoft.com',
    ],
  },
  usgov: {
    graphOrigin: 'https://graph.microsoft.us',
    authority: 'https://login.microsoftonline.us/organizations',
    fileHosts: ['outlook.office365.us', '*.sharepoint.us'],
    frames: ['*.office365.us', '*.sharepoint.us', 'gov.teams.microsoft.us'],
  },
  usdod: {
    graphOrigin: 'https://dod-graph.microsoft.us',
    authority: 'https://login.microsoftonline.us/organizations',
    fileHosts: ['outlook-dod.office365.us', 'webmail.apps.mil', '*.sharepoint-mil.us', '*.dps.mil'],
    frames: ['*.office365.us', '*.apps.mil', '*.sharepoint-mil.us', '*.dps.mil', 'dod.teams.microsoft.us'],
  },
  china: {
    graphOrigin: 'https://microsoftgraph.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn/organizations',
    fileHosts: ['partner.outlook.cn', '*.sharepoint.cn'],
    frames: ['partner.outlook.cn', '*.sharepoint.cn', '*.partner.officewebapps.cn'],
  },
};

module.exports = { clouds };
