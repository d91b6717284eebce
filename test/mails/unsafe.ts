/** Elements and attributes that a mail may show: written down again here, so that no slip of the rules goes with them. */
const ELEMENTS =
  /^(?:A|ABBR|ADDRESS|ARTICLE|B|BIG|BLOCKQUOTE|BR|CAPTION|CENTER|CITE|CODE|COL|COLGROUP|DD|DEL|DIV|DL|DT|EM|FIGCAPTION|FIGURE|FONT|FOOTER|H[1-6]|HEADER|HR|I|IMG|INS|KBD|LI|MAIN|MARK|OL|P|PRE|Q|S|SAMP|SECTION|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TABLE|TBODY|TD|TFOOT|TH|THEAD|TIME|TR|TT|U|UL|VAR|WBR)$/;

const ATTRIBUTES =
  /^(?:align|valign|alt|bgcolor|border|cellpadding|cellspacing|color|colspan|dir|face|height|href|lang|nowrap|rel|reversed|rowspan|size|span|src|start|style|target|title|type|width)$/;

/** Anything in a style that could load, move or cover. */
const STYLE =
  /url|image|expression|@|\\|\/\*|position|float|z-index|inset|transform|opacity|behavior|binding|var\(|-\d/i;

const PICTURE = /^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=]+$/;
const TARGET = /^(?:https?:\/\/[^@]*|mailto:[^?]*)$/;

function wrongAttribute(element: Element, { name, value }: Attr): boolean {
  if (!ATTRIBUTES.test(name)) return true;
  if (name === 'style') return STYLE.test(value);
  if (name === 'src') return element.nodeName !== 'IMG' || !PICTURE.test(value);
  if (name === 'href') return element.nodeName !== 'A' || !TARGET.test(value);
  if (name === 'target') return value !== '_blank';
  return name === 'rel' && value !== 'noopener noreferrer nofollow';
}

/** What is in HTML, parsed again as a page would, that no mail may show. */
export function unsafeIn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const unsafe = [...page.querySelectorAll('html > head > *')].map(({ nodeName }) => `head ${nodeName}`);
  for (const element of page.body.querySelectorAll('*')) {
    if (!ELEMENTS.test(element.nodeName)) unsafe.push(element.nodeName);
    for (const attribute of element.attributes) {
      if (wrongAttribute(element, attribute))
        unsafe.push(`${element.nodeName} ${attribute.name}=${attribute.value}`);
    }
    if (element.hasAttribute('href') && element.getAttribute('title') !== element.getAttribute('href')) {
      unsafe.push(`link without its address: ${element.getAttribute('href')}`);
    }
  }
  return unsafe;
}
