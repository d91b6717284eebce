import { type ReactNode, useEffect } from 'react';
import { FrameAside } from './FrameAside';
import { MAIL_PAGE, type MailHost } from './mailHost';

/** The product's pane in Outlook, beside the mail that is chosen. Each load is a new frame. */
export function OutlookFrame(props: {
  readonly host: MailHost;
  readonly loads: number;
  readonly shown: boolean;
  readonly title: string;
}): ReactNode {
  const { host } = props;
  useEffect(() => () => host.close(), [host]);
  return <FrameAside {...props} page={MAIL_PAGE} />;
}
