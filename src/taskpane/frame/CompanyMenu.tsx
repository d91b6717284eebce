import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { currentAdministration } from '../../app/settings';
import { companyName } from './companyName';
import { usePane } from './paneContext';

/** The overview among the companies; no id of theirs is empty. */
const ALL = '';

const useStyles = makeStyles({
  trigger: {
    minWidth: 0,
    maxWidth: '100%',
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '& > .fui-Button__icon': { flexShrink: 0 },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  popover: { maxWidth: 'calc(100vw - 16px)', maxHeight: '70vh' },
  list: { maxWidth: '100%', minWidth: 0 },
  item: { maxWidth: 'none', overflowWrap: 'anywhere' },
  // As wide as the checkmarks above it, so that its words begin where theirs do.
  add: { '& > .fui-MenuItem__icon': { width: '16px', fontSize: '16px' } },
});

export interface CompanyMenuProps {
  /** True while reminders go out: the company stays. */
  readonly fixed: boolean;
  /** True while all companies are shown together. */
  readonly overview: boolean;
  readonly onCompany: (id: string) => void;
  readonly onOverview: () => void;
  readonly onAdd: () => void;
}

/** The company that is worked for, as a menu of all of them. */
export function CompanyMenu({ fixed, overview, onCompany, onOverview, onAdd }: CompanyMenuProps) {
  const { settings, words } = usePane();
  const styles = useStyles();
  const { administrations, current } = settings;
  const chosen = currentAdministration(settings);
  const name = chosen === null ? words.frame.chooseCompany : companyName(chosen);
  return (
    <Menu
      checkedValues={{ company: [overview ? ALL : (current ?? ALL)] }}
      onCheckedValueChange={(_, { checkedItems: [id = ALL] }) => (id === ALL ? onOverview() : onCompany(id))}
      positioning={{ position: 'below', align: 'start', overflowBoundaryPadding: 8 }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.trigger}
          appearance="subtle"
          size="small"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          disabledFocusable={fixed}
          title={overview ? words.frame.allCompanies : name}
        >
          <span className={styles.name}>{overview ? words.frame.allCompanies : name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList className={styles.list}>
          {administrations.map((one) => (
            <MenuItemRadio key={one.id} name="company" value={one.id} className={styles.item}>
              {companyName(one)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItemRadio name="company" value={ALL} className={styles.item}>
            {words.frame.allCompanies}
          </MenuItemRadio>
          <MenuDivider />
          <MenuItem icon={<AddRegular />} className={mergeClasses(styles.item, styles.add)} onClick={onAdd}>
            {words.frame.addCompany}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
