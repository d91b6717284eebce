/** Points on which practice differs, each with the default of this product. */
export interface DunningSettings {
  /** Least days between two mails to one customer; items due meanwhile wait and join the next. */
  readonly customerInterval: number;
  /** Days taken off the age of every item: payments on their way through the bank. */
  readonly correctionDays: number;
  /** Country (ISO 3166) of the administration: stands in for a consumer's country that is not known. */
  readonly homeCountry: string;
}

export const defaultDunningSettings: DunningSettings = {
  customerInterval: 7,
  correctionDays: 0,
  homeCountry: 'BE',
};
