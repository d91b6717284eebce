import type { Frame } from 'playwright-core';
import type { CompanyDetailsWords } from '../../../src/wording/pane/companyDetails';
import { noFacts } from '../../../src/wording/pane/findings/facts';
import type { LaterWords } from '../../../src/wording/pane/laterWords';
import type { PaneWords } from '../../../src/wording/pane/words';

/** What the law wants letters to Belgian consumers to name, in the form of the company in front. */
export async function fillLetter(frame: Frame, details: CompanyDetailsWords): Promise<void> {
  const { letter, enterpriseNumber, supplies } = details;
  const part = frame.getByRole('button', { name: letter, exact: true });
  if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
  await frame.getByLabel(enterpriseNumber).fill('0566.988.259');
  await frame.getByLabel(supplies).fill('dranken');
}

/** What a person does in the pane, by what it says on the screen. */
export class PaneUser {
  constructor(
    readonly frame: Frame,
    readonly words: PaneWords & LaterWords & { readonly details: CompanyDetailsWords },
  ) {}

  private button(name: string) {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** True once the sentence stands on the screen. */
  async sees(text: string): Promise<void> {
    await this.frame.getByText(text).first().waitFor();
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** Goes to a step of the run by its name in the bar of steps. */
  async step(name: string): Promise<void> {
    await this.frame
      .getByRole('navigation', { name: this.words.steps.steps })
      .getByRole('button', { name })
      .click();
  }

  async heading(name: string): Promise<void> {
    await this.frame.getByRole('heading', { name, exact: true }).waitFor();
  }

  /** First start: reads the sheet in front and waits for the checks. */
  async readSheet(): Promise<void> {
    await this.press(this.words.reading.readSheet);
    await this.button(this.words.reading.readAgain).waitFor();
  }

  /** Reads again after something changed: the button stays, and rests until the check is done. */
  async readAgain(): Promise<void> {
    const { readAgain } = this.words.reading;
    await this.press(readAgain);
    await this.frame.getByRole('button', { name: readAgain, exact: true, disabled: false }).waitFor();
  }

  /** The company, with what the law wants its letters to consumers to name. */
  async fillSender(name: string): Promise<void> {
    await this.press(this.words.check.fillSender);
    await this.frame.getByLabel(this.words.settings.name).fill(name);
    await fillLetter(this.frame, this.words.details);
    await this.press(this.words.settings.save);
    await this.sees(this.words.findings['sender-set']({ ...noFacts, sender: name }));
  }

  async toProposal(): Promise<void> {
    await this.press(this.words.check.next);
    const { selectAll, emptyTitle } = this.words.propose;
    await this.frame.getByText(selectAll).or(this.frame.getByText(emptyTitle)).first().waitFor();
  }

  /** The mails of the proposal: whose, whether chosen, and whether they can be. */
  async proposedCustomers(): Promise<{ name: string; chosen: boolean; disabled: boolean }[]> {
    const boxes = this.frame.locator('main li input[type="checkbox"]');
    return boxes.evaluateAll((inputs) =>
      inputs.map((input) => ({
        name: input.getAttribute('aria-label') ?? '',
        chosen: (input as HTMLInputElement).checked,
        disabled: (input as HTMLInputElement).disabled,
      })),
    );
  }

  /**
   * Leaves only the first so many mails of the proposal chosen. More than a minute's worth of them (24) would have the
   * run wait for the next minute, by the clock.
   */
  async choose(count: number): Promise<void> {
    await this.frame.getByLabel(this.words.propose.selectAll).uncheck();
    const boxes = this.frame.locator('main li input[type="checkbox"]:not([disabled])');
    for (let at = 0; at < count; at += 1) await boxes.nth(at).check();
  }

  /** Subject and HTML of the mail that the preview shows. */
  async previewedMail(): Promise<{ subject: string; html: string }> {
    const frame = this.frame.getByTitle(this.words.preview.mail);
    await frame.waitFor();
    const html = (await frame.getAttribute('srcdoc')) ?? '';
    const subject = (await this.frame.locator('dl dd').last().textContent()) ?? '';
    return {
      subject,
      html: html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*><base target="_blank">/, ''),
    };
  }

  /** The proposal is empty, and says so. */
  async proposesNothing(): Promise<void> {
    await this.press(this.words.check.next);
    await this.sees(this.words.propose.emptyTitle);
  }

  async toPreview(): Promise<void> {
    await this.press(this.words.propose.next);
  }

  async toSend(): Promise<void> {
    await this.press(this.words.preview.next);
  }

  /** Presses "Send n reminders", confirms, and waits for the result. */
  async send(count: number): Promise<void> {
    await this.press(this.words.send.send(count));
    await this.frame.getByText(this.words.send.confirmTitle(count)).waitFor();
    await this.press(this.words.send.confirm);
    await this.frame.getByText(this.words.result.sent(count)).waitFor({ timeout: 100_000 });
    expect(await this.frame.getByText(this.words.result.filed).count()).toBe(1);
  }

  /** Reads the sheet and sends the reminders of the first two customers that can have one. */
  async runOfTwo(company: string): Promise<void> {
    await this.readSheet();
    await this.fillSender(company);
    await this.toProposal();
    await this.choose(2);
    await this.toPreview();
    await this.toSend();
    await this.send(2);
  }
}
