import type { Calculator } from '../host/calculation/calculator';

/** The calculator that shows the open workbook, for those who wait for its results. */
export class CurrentCalculator {
  private calculator: Calculator | null = null;
  private made: (() => void)[] = [];

  /** The spreadsheet tells which one shows the workbook; null when it is taken away. */
  set(calculator: Calculator | null): void {
    this.calculator = calculator;
    if (calculator) for (const resolve of this.made.splice(0)) resolve();
  }

  recalculate(): void {
    this.calculator?.recalculate();
  }

  /** Resolves when every formula shows its result, those of the pane included. */
  async whenCalculated(): Promise<void> {
    if (!this.calculator) await new Promise<void>((resolve) => this.made.push(resolve));
    const { calculator } = this;
    await calculator?.whenCalculated();
    if (calculator !== this.calculator) await this.whenCalculated();
  }
}
