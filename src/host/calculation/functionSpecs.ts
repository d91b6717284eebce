import { catalogue } from '../../functions/catalogue';
import type { FunctionSpec } from './functionCall';

/** The add-in's functions as the calculator must know them. */
export const functionSpecs: readonly FunctionSpec[] = catalogue.map(({ id, parameters }) => ({
  id,
  parameters: parameters.map(({ optional, dimensionality }) => ({
    optional,
    matrix: dimensionality === 'matrix',
  })),
}));
