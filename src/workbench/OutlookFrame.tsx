import { type ReactNode, useEffect } from 'react';
import { MAIL_PAGE, type MailHost } from './mailHost';
import { PaneFrame } from './PaneFrame';

/** The product's pane in Outlook, beside the mail that is chosen. Each load is a new frame. */
export function OutlookFrame(props: {
  readonly host: MailHost;
  readonly loads: number;
  readonly shown: boolean;
  readonly title: string;
}): ReactNode {
  const { host, ...frame } = props;
  useEffect(() => () => host.close(), [host]);
  return <PaneFrame {...frame} page={MAIL_PAGE} />;
}
