/** The namespace of the add-in's custom functions: `DUNNING.LEVEL` is `_xldudf_DUNNING_LEVEL` in a file. */
const NAMESPACE = 'DUNNING';

/** Functions younger than the file format: files write them with a prefix. */
const LATER_FUNCTIONS = new Map<string, string>();
const LATER =
  'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE ' +
  'BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE ' +
  'CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT ' +
  'CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ' +
  'ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML ' +
  'FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE ' +
  'GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ' +
  'ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS ' +
  'MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE ' +
  'PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI ' +
  'POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE ' +
  'SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST ' +
  'TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P ' +
  'VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST';
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
    const later = /^_xlfn\.(?:_xlws\.)?([A-Z.\d]+)$/i.exec(name);
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
