import type { Language } from '../../core/index';
import { catalogue } from '../../functions/catalogue';
import { deliver } from '../../functions/deliver';
import type { Argument as GivenArgument } from '../../functions/values';
import type { Answer, Argument, Compute } from '../../host/calculation/functionCall';
import { isCellError } from '../../host/workbook/cell';
import type { CellContent } from '../../host/workbook/types';
import { failureText } from '../../wording/functions/failureText';

const entries = new Map(catalogue.map((entry) => [entry.id as string, entry]));

/** Computes the add-in's functions from the catalogue, with the messages that Excel would show. */
export function computeFunctions(language: Language): Compute {
  return ({ id, args }): Answer => {
    const entry = entries.get(id);
    if (!entry) return { error: '#NAME?' };
    const given = deliver(entry.run(args.map(asOfficeGives)), (failure) => ({
      error: '#VALUE!' as const,
      message: failureText(failure, language),
    }));
    return 'error' in given ? given.error : given.rows;
  };
}

/** An argument as Office hands it over: errors are objects with a code. */
function asOfficeGives(argument: Argument): GivenArgument {
  return Array.isArray(argument)
    ? (argument as readonly (readonly CellContent[])[]).map((row) => row.map(cellAsOfficeGives))
    : cellAsOfficeGives(argument as CellContent | null);
}

const cellAsOfficeGives = (content: CellContent | null): string | number | boolean | object | null =>
  content !== null && isCellError(content) ? { code: content.error } : content;
