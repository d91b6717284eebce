import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: '280px',
    width: '100%',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'white',
    colorScheme: 'light',
  },
});

/**
 * A mail's HTML in a frame that runs nothing, sends nothing and leads nowhere: no scripts, no origin, and links
 * ask for a new window, which the sandbox refuses.
 */
export function MailFrame({ title, html }: { readonly title: string; readonly html: string }) {
  const styles = useStyles();
  return <iframe className={styles.frame} title={title} sandbox="" srcDoc={withInertLinks(html)} />;
}

/** Puts the base of the links where a document wants it. */
export const withInertLinks = (html: string): string => {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
};
