import { Button, makeStyles } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons';
import { whatIfLinkWords } from '../../../../wording/pane/whatIfLink';
import { usePane } from '../../../frame/paneContext';
import { usePlaces } from '../../../frame/places';

const useStyles = makeStyles({ root: { alignSelf: 'start', flexShrink: 0 } });

/** From a proposal to where another procedure can be tried on it. */
export function WhatIfLink() {
  const { language } = usePane();
  const styles = useStyles();
  const places = usePlaces();
  if (places === null) return null;
  return (
    <Button
      className={styles.root}
      appearance="transparent"
      size="small"
      icon={<BeakerRegular />}
      onClick={() => places.toSettings('procedures')}
    >
      {whatIfLinkWords(language).link}
    </Button>
  );
}
