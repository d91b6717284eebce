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

/** A document may show the pictures that stand in it, and fetch nothing. */
const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; style-src \'unsafe-inline\'">';

/** Puts the base of the links, and what the document may load, where it wants them. */
export const withInertLinks = (html: string): string => {
  const base = `${policy}<base target="_blank">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
};
