import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { BracesRegular } from '@fluentui/react-icons';
import { type Language, placeholders } from '../../../core/index';
import { snippets, snippetText, textsWords } from '../../../wording/pane/texts';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  popover: { maxWidth: 'calc(100vw - 16px)', maxHeight: '60vh' },
  list: { maxWidth: '100%', minWidth: 0 },
  item: { maxWidth: 'none' },
  entry: { display: 'grid' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  /** Name of the field that it inserts into. */
  readonly into: string;
  readonly letterLanguage: Language;
  readonly disabled: boolean;
  readonly onInsert: (piece: string) => void;
}

/** Everything that a text may name, in words, and pieces that say one thing or another. */
export function InsertMenu({ into, letterLanguage, disabled, onInsert }: Props) {
  const { language } = usePane();
  const text = textsWords(language);
  const styles = useStyles();
  const entry = (name: string, code: string) => (
    <MenuItem key={name} className={styles.item} onClick={() => onInsert(code)}>
      <span className={styles.entry}>
        <span>{name}</span>
        <span className={styles.code}>{code}</span>
      </span>
    </MenuItem>
  );
  return (
    <Menu positioning={{ position: 'below', align: 'start', overflowBoundaryPadding: 8, autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          icon={<BracesRegular />}
          aria-label={`${text.insert}: ${into}`}
          disabledFocusable={disabled}
        >
          {text.insert}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList className={styles.list}>
          <MenuGroup>
            <MenuGroupHeader>{text.fields}</MenuGroupHeader>
            {placeholders.map((name) => entry(text.placeholders[name], `{{ ${name} }}`))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{text.choices}</MenuGroupHeader>
            {snippets.map((name) => entry(text.snippets[name], snippetText(name, letterLanguage)))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
