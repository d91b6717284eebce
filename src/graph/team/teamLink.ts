/** Where Microsoft keeps shared folders: SharePoint and OneDrive, in every cloud. */
const HOSTS = [
  /^[\w-]+\.sharepoint\.com$/,
  /^[\w-]+\.sharepoint\.us$/,
  /^[\w-]+\.sharepoint-mil\.us$/,
  /^[\w-]+\.sharepoint\.cn$/,
  /^[\w-]+\.dps\.mil$/,
  /^1drv\.ms$/,
  /^onedrive\.live\.com$/,
];
const LONGEST = 2000;

/**
 * A link to a folder, or the address of the page on which a browser shows it, as a link to the folder; null where it
 * can be none. `teamLink('http://a.example') //=> null`
 */
export function teamLink(text: string): URL | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  if (!HOSTS.some((host) => host.test(url.hostname))) return null;
  url.hash = '';
  // A library's page and OneDrive's own name the folder behind the question mark.
  const shown = url.pathname.endsWith('.aspx')
    ? (url.searchParams.get('id') ?? url.searchParams.get('RootFolder'))
    : null;
  if (shown === null) return url;
  if (!shown.startsWith('/') || shown.startsWith('//')) return null;
  return new URL(shown.split('/').map(encodeURIComponent).join('/'), url.origin);
}

/**
 * The id by which Graph knows a link: base64 for addresses behind `u!`.
 * `shareId(new URL('https://a.example/')) //=> 'u!aHR0cHM6Ly9hLmV4YW1wbGUv'`
 */
export const shareId = ({ href }: URL): string =>
  `u!${btoa(String.fromCharCode(...new TextEncoder().encode(href)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')}`;
