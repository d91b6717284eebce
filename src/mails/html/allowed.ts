/** Elements of a mail that are kept; of others only what they say. */
export const ELEMENTS =
  'a abbr address article b big blockquote br caption center cite code col colgroup dd del div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  );

/** Elements that are left out with all that is in them: what they say is no text for a reader. */
export const WITHOUT_CONTENT =
  'script style title head noscript template svg math iframe frame frameset object embed applet audio video canvas map select textarea xml xmp plaintext noembed noframes'.split(
    ' ',
  );

/** Attributes that only say how something looks or is read. Names and ids could stand for things of the page. */
export const ATTRIBUTES =
  'align valign alt bgcolor border cellpadding cellspacing color colspan dir face height href lang nowrap reversed rowspan size span src start style type width'.split(
    ' ',
  );

/** Attributes that are numbers, and the largest of each that a table of a mail can mean. */
export const LARGEST: Readonly<Record<string, number>> = {
  border: 20,
  cellpadding: 100,
  cellspacing: 100,
  colspan: 100,
  height: 9_999,
  rowspan: 1_000,
  size: 7,
  span: 100,
  width: 9_999,
};
