/** What a command is given: an event to complete from a button or menu, nothing from the keyboard. */
type CommandEvent = Pick<Office.AddinCommands.Event, 'completed'>;

/**
 * A command that does its work in the pane: brings the pane in front of the user and starts the work. Excel waits
 * for each command that came from a button, so it is completed whatever happens.
 */
export function paneCommand(start: () => void): (event?: CommandEvent | null) => Promise<void> {
  return async (event) => {
    try {
      start();
      await Office.addin.showAsTaskpane();
    } catch {
      // The pane is where it was; the work is done in it all the same.
    } finally {
      event?.completed();
    }
  };
}
