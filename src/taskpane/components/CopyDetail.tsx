import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSpeech } from '../frame/speech';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  text: {
    userSelect: 'all',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    margin: 0,
  },
});

/** Text for whoever helps the user: hidden until asked, selected by one click, copied by a button. */
export function CopyDetail({ detail }: { readonly detail: string }) {
  const { frame } = useSpeech().words;
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(detail);
      setCopied(true);
    } catch {
      setCopied(false); // not allowed in this frame: the text can be selected by hand
    }
  };
  return (
    <Disclosure label={frame.detail}>
      <p className={styles.text}>{detail}</p>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {copied ? frame.copied : frame.copy}
      </Button>
    </Disclosure>
  );
}
