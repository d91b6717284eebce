import type { PaymentLinks, PaymentRequest } from '../app/ports';
import { decimalOfMinor } from '../core/index';

/** Longer ones are cut by some mail programs. */
const LONGEST = 2000;

/**
 * Payment links made of the administration's own https address, in which `{amount}`, `{currency}`, `{reference}`,
 * `{documents}` and `{customer}` stand for what the letter asks. Whatever a sheet holds is encoded, so that it stays
 * one value of the address.
 * @example
 * linkOf({ template: 'https://pay.example/?a={amount}', total: 12345, … }) //=> 'https://pay.example/?a=123.45'
 */
export function createUrlPaymentLinks(): PaymentLinks {
  return {
    linkOf(request) {
      const template = request.template.trim();
      if (template === '') return '';
      const values = valuesOf(request);
      const link = template.replace(/\{([a-z]+)\}/g, (found, name: string) => values.get(name) ?? found);
      return isSecure(link) && link.length <= LONGEST ? link : '';
    },
  };
}

function valuesOf(request: PaymentRequest): ReadonlyMap<string, string> {
  const { total, currency, reference, documents, customerNumber } = request;
  const values = {
    amount: decimalOfMinor(total, currency),
    currency,
    reference,
    documents: documents.join(','),
    customer: customerNumber,
  };
  return new Map(Object.entries(values).map(([name, value]) => [name, encoded(value)]));
}

/** Half a character, which no address can hold, becomes the mark for what is lost. */
const encoded = (value: string): string => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));

/** An address that a customer can trust: https, and no name before the host that makes it look like another one. */
function isSecure(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return protocol === 'https:' && username === '' && password === '';
}
