/** The namespace of the add-in's custom functions: `DUNNING.LEVEL` is `_xldudf_DUNNING_LEVEL` in a file. */
const NAMESPACE = 'DUNNING';

/** Functions younger than the file format: files write them with a prefix. */
const LATER_FUNCTIONS = new Map<string, string>();
const LATER =
  'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORMULATEXT HSTACK IFNA IFS ISFORMULA ' +
  'ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE SCAN SEQUENCE SORTBY SWITCH TAKE ' +
  'TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR';
for (const name of LATER.split(' ')) LATER_FUNCTIONS.set(name, `_xlfn.${name}`);
for (const name of ['FILTER', 'SORT']) LATER_FUNCTIONS.set(name, `_xlfn._xlws.${name}`);

/** A text, or a function's name before its bracket. */
const TEXT_OR_FUNCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][\w.]*)(?=\()/g;

function mapFunctions(formula: string, map: (name: string) => string): string {
  return formula.replace(TEXT_OR_FUNCTION, (whole, name: string | undefined) =>
    name === undefined ? whole : map(name),
  );
}

/** A formula of a file as Excel shows it. `'_xldudf_DUNNING_LEVEL(A1)' //=> 'DUNNING.LEVEL(A1)'` */
export function shownFormula(stored: string): string {
  return mapFunctions(stored, (name) => {
    const custom = new RegExp(`^_xldudf_${NAMESPACE}_(\\w+)$`, 'i').exec(name);
    if (custom) return `${NAMESPACE}.${custom[1]}`;
    const later = /^_xlfn\.(?:_xlws\.)?([A-Z]+)$/i.exec(name);
    return later && LATER_FUNCTIONS.has((later[1] ?? '').toUpperCase()) ? (later[1] ?? name) : name;
  });
}

/** A formula as files store it. `'DUNNING.LEVEL(A1)' //=> '_xldudf_DUNNING_LEVEL(A1)'` */
export function storedFormula(shown: string): string {
  return mapFunctions(shown, (name) => {
    const upper = name.toUpperCase();
    if (upper.startsWith(`${NAMESPACE}.`)) return `_xldudf_${upper.replaceAll('.', '_')}`;
    return LATER_FUNCTIONS.get(upper) ?? name;
  });
}

/** Whether a formula calls a custom function: its result may spill. */
export function callsCustomFunction(shown: string): boolean {
  let calls = false;
  mapFunctions(shown, (name) => {
    calls ||= name.toUpperCase().startsWith(`${NAMESPACE}.`);
    return name;
  });
  return calls;
}
