/** Pairs the workbook's sheet ids with Univer's: a sheet that the user adds gets its id from Univer first. */
export class SheetIds {
  private readonly toView = new Map<string, string>();
  private readonly toHost = new Map<string, string>();
  private adopting: string | null = null;

  pair(host: string, view: string): void {
    this.toView.set(host, view);
    this.toHost.set(view, host);
  }

  /** Lets `add` make the host's sheet for a sheet that Univer already has. */
  adopt(view: string, add: () => void): void {
    this.adopting = view;
    add();
    this.adopting = null;
  }

  /** Pairs a new sheet of the host with the one being adopted; false when there is none. */
  pairAdopted(host: string): boolean {
    if (this.adopting === null) return false;
    this.pair(host, this.adopting);
    this.adopting = null;
    return true;
  }

  forget(host: string): void {
    const view = this.toView.get(host);
    this.toView.delete(host);
    if (view !== undefined) this.toHost.delete(view);
  }

  view(host: string): string | undefined {
    return this.toView.get(host);
  }

  host(view: string): string | undefined {
    return this.toHost.get(view);
  }
}
