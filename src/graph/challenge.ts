/**
 * Claims of a challenge as the sign-in library wants them: JSON text. Null when it is not base64 of JSON.
 * `claimsText('eyJhIjoxfQ==') //=> '{"a":1}'`
 */
export function claimsText(challenge: string): string | null {
  try {
    const text = atob(challenge.replaceAll('-', '+').replaceAll('_', '/'));
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}
