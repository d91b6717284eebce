const { commandIconSizes, files, locales } = require('./data');

/** `text(words)` as attributes and overrides: `{ '@DefaultValue': 'Reminders', Override: [...] }`. */
function localised(words, prefix = '') {
  const overrides = Object.entries(locales).map(([locale, language]) => ({
    '@Locale': locale,
    '@Value': words[language],
  }));
  return { '@DefaultValue': words.en, [`${prefix}Override`]: overrides };
}

/** The same value in every locale. */
const fixed = (value) => ({ '@DefaultValue': value });

/**
 * Collects the resources of a VersionOverrides element while its other parts are written: each part asks for a
 * resource by id and gets the id back, so that nothing is named that is not there.
 */
class Resources {
  constructor(origin) {
    this.origin = origin;
    this.kinds = { Images: new Map(), Urls: new Map(), ShortStrings: new Map(), LongStrings: new Map() };
  }

  /** Attribute `resid` of a file of ours; `languages` makes one file per language of it. */
  url(id, file, perLanguage) {
    const address = (name) => `${this.origin}/${name}`;
    const words = perLanguage && {
      en: address(file),
      ...Object.fromEntries(
        Object.values(locales).map((language) => [language, address(perLanguage(language))]),
      ),
    };
    return this.put('Urls', id, words ? localised(words, 'bt:') : fixed(address(file)));
  }

  /** Attribute `resid` of a text of at most 125 characters; a plain string is the same everywhere. */
  short(id, words) {
    return this.put('ShortStrings', id, typeof words === 'string' ? fixed(words) : localised(words, 'bt:'));
  }

  /** Attribute `resid` of a text of at most 250 characters. */
  long(id, words) {
    return this.put('LongStrings', id, localised(words, 'bt:'));
  }

  /** The icon of a command, in the sizes that Office asks for. */
  icon() {
    const image = (size) => {
      const value = fixed(`${this.origin}/${files.icon(size)}`);
      return { '@size': size, ...this.put('Images', `Icon.${size}x${size}`, value) };
    };
    return { 'bt:Image': commandIconSizes.map(image) };
  }

  put(kind, id, value) {
    const known = this.kinds[kind].get(id);
    if (known && JSON.stringify(known) !== JSON.stringify(value))
      throw new Error(`Two resources called ${id}`);
    this.kinds[kind].set(id, value);
    return { '@resid': id };
  }

  /** The Resources element; to be asked for last. */
  element() {
    const list = (kind) => [...this.kinds[kind]].map(([id, value]) => ({ '@id': id, ...value }));
    return {
      'bt:Images': { 'bt:Image': list('Images') },
      'bt:Urls': { 'bt:Url': list('Urls') },
      'bt:ShortStrings': { 'bt:String': list('ShortStrings') },
      'bt:LongStrings': { 'bt:String': list('LongStrings') },
    };
  }
}

module.exports = { Resources, localised, fixed };
