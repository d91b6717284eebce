import { type DescriptionLanguage, functionDescriptions } from '../wording/functions/descriptions';
import { catalogue, type Dimensionality } from './catalogue';

/** What Excel reads about a function, in Microsoft's schema for custom functions. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: Dimensionality;
    readonly optional: boolean;
  }[];
  readonly result: { readonly type: 'any'; readonly dimensionality: Dimensionality };
}

/** The file functions.json. */
export interface FunctionsFile {
  /** An error in one cell of a range must not fail the whole range: errors are handed over too. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** The metadata of all functions with the descriptions of one language; ids and names are the same in all. */
export function functionsMetadata(language: DescriptionLanguage): FunctionsFile {
  const words = functionDescriptions[language];
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ id, parameters, result }) => ({
      id,
      name: id,
      description: words.functions[id],
      parameters: parameters.map(({ name, dimensionality, optional }) => ({
        name,
        description: words.parameters[name],
        type: 'any',
        dimensionality,
        optional,
      })),
      result: { type: 'any', dimensionality: result.dimensionality },
    })),
  };
}
