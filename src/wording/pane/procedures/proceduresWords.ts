import type { Channel } from '../../../core/index';

/** Words of the page of procedures. */
export interface ProceduresWords {
  readonly title: string;
  readonly help: string;
  readonly open: string;
  readonly unsaved: (procedures: number) => string;
  readonly back: string;
  readonly backToList: string;
  readonly listHelp: string;
  readonly origins: { readonly shipped: string; readonly own: string; readonly replaced: string };
  /** Days of the steps, as one line. */
  readonly days: (list: string) => string;
  readonly noDays: string;
  readonly customers: (count: number) => string;
  readonly notSaved: string;
  readonly damaged: string;
  readonly remarks: string;
  readonly create: string;
  readonly newName: string;
  readonly copy: string;
  readonly copyOf: (name: string, count: number) => string;

  readonly name: string;
  readonly nameHelp: string;
  readonly nameProblems: {
    readonly 'name-missing': string;
    readonly 'name-too-long': string;
    readonly 'name-taken': string;
  };
  readonly shippedHelp: string;
  readonly replacedHelp: string;
  readonly renamed: (uses: string) => string;
  readonly mendBySaving: string;
  readonly notUsable: string;
  /** Days that the steps come on, as a drawing. */
  readonly timeline: string;
  readonly dueDate: string;
  readonly dayAxis: string;
  readonly charges: string;
  readonly noTimeline: string;
  /** The drawing told: a notice, a level. */
  readonly noticeTold: (days: number) => string;
  readonly levelTold: (level: number, days: number, channel: string, charges: boolean) => string;
  readonly channels: Readonly<Record<Channel, string>>;

  readonly users: string;
  readonly usersUnread: string;
  readonly noUsers: string;
  readonly companyDefault: string;
  readonly more: (count: number) => string;

  readonly steps: string;
  readonly order: string;
  readonly notice: string;
  readonly level: (level: number) => string;
  /** Day of a step in the line that stands for it. */
  readonly onDay: (days: number) => string;
  readonly noDay: string;
  readonly wrong: string;
  readonly remark: string;
  readonly addNotice: string;
  readonly addLevel: string;
  readonly removeStep: (step: string) => string;
  readonly daysHint: string;
  readonly intervalHint: string;
  readonly payWithinHint: string;
  readonly approverHint: string;
  readonly blankChoice: string;
  readonly unknownChoice: (typed: string) => string;
  readonly mostLevels: (most: number) => string;

  readonly save: string;
  readonly saving: string;
  readonly changed: string;
  readonly mend: string;
  readonly discard: string;
  readonly overtaken: string;
  readonly saved: string;
  readonly removed: string;
  readonly undone: string;
  readonly undo: string;
  readonly removeOwn: string;
  readonly removeReplaced: string;
  readonly removeTitle: (name: string) => string;
  readonly replacedTitle: (name: string) => string;
  readonly removeSteps: (rows: number) => string;
  readonly replacedKeeps: string;
  readonly usedBy: (uses: string) => string;
  readonly usedByNobody: string;
  readonly fallBack: string;
  readonly namedByCustomers: (count: number, names: string) => string;
  readonly namedByCompanies: (names: string) => string;
  readonly namedByThis: string;
  readonly namedByTexts: (count: number) => string;
  readonly andMore: (names: string, more: number) => string;
  readonly sending: string;
  readonly past: string;
}
