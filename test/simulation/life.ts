/** A promise of a program that is no more. */
const never = <T>(): Promise<T> => new Promise(() => {});

/** Points of a step at which a program can be killed. */
const POINTS = 3;

/**
 * One run of a program on a computer, which can be killed at any of its steps: before what it asks for is begun, while
 * it is under way (it goes on without it), or before it hears of it. What a killed program awaited never comes.
 */
export class Life {
  private steps = 0;
  private over = false;

  /** `lasts`: how many steps until it is killed. */
  constructor(
    private readonly lasts: number,
    private readonly onDeath: () => void = () => {},
  ) {}

  get dead(): boolean {
    return this.over;
  }

  kill(): void {
    if (this.over) return;
    this.over = true;
    this.onDeath();
  }

  /** A step of the program: work of which it awaits the end. `weight` is how much of a step it is. */
  async step<T>(work: () => Promise<T>, weight = 1): Promise<T> {
    if (this.ends(weight)) return never();
    const working = work();
    working.catch(() => {});
    if (this.ends(weight)) return never();
    try {
      const answer = await working;
      return this.ends(weight) ? never() : answer;
    } catch (cause) {
      if (this.ends(weight)) return never();
      throw cause;
    }
  }

  /** A port of which each call is a step of this life. */
  through<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => this.step(async () => Reflect.apply(member, target, given));
      },
    });
  }

  private ends(weight: number): boolean {
    this.steps += weight / POINTS;
    if (this.steps >= this.lasts) this.kill();
    return this.over;
  }
}
