/** Domains at which anybody can have an address: they say nothing of whose it is. */
const publicDomains: ReadonlySet<string> = new Set(
  `aol.com bbox.fr belgacom.net bluewin.ch caiway.nl casema.nl chello.nl edpnet.be email.com fastmail.com
  free.fr freenet.de freeler.nl gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.fr gmx.net googlemail.com hetnet.nl
  home.nl hotmail.be hotmail.co.uk hotmail.com hotmail.de hotmail.fr hotmail.nl icloud.com kpnmail.nl kpnplanet.nl
  laposte.net live.be live.com live.de live.fr live.nl luxweb.lu mac.com mail.be mail.com mail.de me.com msn.com
  mymail.lu neuf.fr numericable.fr online.de online.nl orange.fr outlook.be outlook.com outlook.de outlook.fr
  outlook.nl planet.nl pm.me posteo.de proton.me protonmail.com proximus.be pt.lu quicknet.nl rocketmail.com
  scarlet.be sfr.fr skynet.be solcon.nl t-online.de tele2.be tele2.nl telenet.be upcmail.nl vo.lu voo.be wanadoo.fr
  wanadoo.nl web.de xs4all.nl yahoo.be yahoo.co.uk yahoo.com yahoo.de yahoo.fr yahoo.nl ymail.com zeelandnet.nl
  ziggo.nl zonnet.nl zoho.com`.split(/\s+/),
);

/**
 * Domain of an address, in lower case, where it is the company's own; null for one at which anybody can have an address.
 * @example ownDomain('Jan@Zee.example') //=> 'zee.example'
 * @example ownDomain('jan@gmail.com') //=> null
 */
export function ownDomain(address: string): string | null {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  return domain.includes('.') && address.includes('@') && !publicDomains.has(domain) ? domain : null;
}
