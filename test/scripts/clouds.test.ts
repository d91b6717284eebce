import { clouds } from '../../scripts/clouds';
import { headerPolicy, pagePolicy } from '../../scripts/securityHeaders';
import { fileAddress } from '../../src/graph/fileHosts';

const all = Object.entries(clouds);

/** Sources of a directive of a policy. */
const sourcesOf = (policy: string, directive: string): string[] =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${directive} `))
    ?.split(' ')
    .slice(1) ?? [];

test.each([
  ['global', 'https://graph.microsoft.com', 'https://login.microsoftonline.com/organizations'],
  ['usgov', 'https://graph.microsoft.us', 'https://login.microsoftonline.us/organizations'],
  ['usdod', 'https://dod-graph.microsoft.us', 'https://login.microsoftonline.us/organizations'],
  ['china', 'https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn/organizations'],
])('%s is where Microsoft says', (name, graphOrigin, authority) => {
  expect(new Map(all).get(name)).toMatchObject({ graphOrigin, authority });
});

test.each(all)('a build for %s reaches its own addresses and no others', (_name, cloud) => {
  const allowed = ["'self'", cloud.graphOrigin, ...cloud.fileHosts.map((host) => `https://${host}`)];
  expect(sourcesOf(pagePolicy(cloud), 'connect-src')).toEqual(allowed);
  expect(sourcesOf(headerPolicy(cloud), 'connect-src')).toEqual(allowed);
  for (const [, other] of all.filter(([, each]) => each !== cloud)) {
    expect(allowed).not.toContain(other.graphOrigin);
    expect(other.fileHosts.filter((host) => cloud.fileHosts.includes(host))).toEqual([]);
  }
});

test.each(all)('%s names plain hosts, or every host below one of at least two parts', (_name, cloud) => {
  for (const host of [...cloud.fileHosts, ...cloud.frames]) {
    expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  }
});

test.each(all)('what the policy of %s lets out and what the client asks are the same', (_name, cloud) => {
  for (const host of cloud.fileHosts) {
    const address = `https://${host.replace('*', 'contoso')}/content?token=1`;
    expect(fileAddress(address, cloud)).toBe(address);
  }
  expect(fileAddress('https://evil.example/content', cloud)).toBeNull();
});
