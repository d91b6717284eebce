import {
  ArrowExitRegular,
  CallRegular,
  ClipboardTaskRegular,
  DocumentTextRegular,
  MailRegular,
} from '@fluentui/react-icons';

/** How each channel is drawn; its word always stands with it, or in the text that stands for the drawing. */
export const channelIcons = {
  mail: MailRegular,
  letter: DocumentTextRegular,
  call: CallRegular,
  task: ClipboardTaskRegular,
  'hand-over': ArrowExitRegular,
} as const;
