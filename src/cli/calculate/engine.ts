import type { Injector, Univer } from '@univerjs/core';
import { ICalculateFormulaService, IFormulaRuntimeService, IFunctionService } from '@univerjs/engine-formula';
import { Calculator } from '../../host/calculation/calculator';
import type { Compute } from '../../host/calculation/functionCall';
import { functionSpecs } from '../../host/calculation/functionSpecs';
import { View } from '../../host/calculation/view';
import type { Workbook } from '../../host/workbook/workbook';
import type { CalculatedCell } from './calculatedCells';
import { Dependencies } from './dependencies';
import { headlessUniver } from './headlessUniver';
import { registerOwnFunctions } from './ownFunctions';
import { type Ending, type Patience, waitPatiently } from './patience';
import type { Room } from './room';

/** A workbook in a calculator of its own, without a screen. */
export class Engine {
  /** Whether some formula needed its own result. */
  goesInCircles = false;
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly calculator: Calculator;

  constructor(
    private readonly workbook: Workbook,
    compute: Compute,
    now: Date,
  ) {
    this.univer = headlessUniver();
    this.injector = this.univer.__getInjector();
    this.calculator = new Calculator({ univer: this.univer, workbook, functions: functionSpecs, compute });
    registerOwnFunctions(this.univer, now);
    // The engine forgets about circles when it has told that it is ready.
    const runtime = this.injector.get(IFormulaRuntimeService);
    this.injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe(() => {
      this.goesInCircles ||= runtime.isCycleDependency();
    });
  }

  /** Makes every sheet large enough; to be called before anything is calculated. */
  makeRoom(room: Room): void {
    const view = new View(this.injector, this.calculator.unitId);
    for (const { id } of this.workbook.sheets.all()) view.makeRoom(id, room);
  }

  hasFunction(name: string): boolean {
    return this.injector.get(IFunctionService).hasExecutor(name);
  }

  /** Waits for every result, or until nothing has been heard of the calculation for too long. */
  calculated(onProgress: (done: number, total: number) => void, patience: Patience): Promise<Ending> {
    const { executionInProgressListener$ } = this.injector.get(ICalculateFormulaService);
    const hear = (alive: () => void): (() => void) => {
      const heard = executionInProgressListener$.subscribe(
        ({ completedFormulasCount, totalFormulasToCalculate }) => {
          alive();
          onProgress(completedFormulasCount, totalFormulasToCalculate);
        },
      );
      return () => heard.unsubscribe();
    };
    return waitPatiently(this.calculator.whenCalculated(), hear, patience);
  }

  /** Which of the formulas read which; to be asked once they are calculated. */
  dependencies(formulas: readonly CalculatedCell[]): Dependencies {
    return new Dependencies(this.injector, this.calculator.unitId, formulas);
  }

  dispose(): void {
    this.calculator.dispose();
    this.univer.dispose();
  }
}
