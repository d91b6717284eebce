import { Badge } from '@fluentui/react-components';
import { chargeWords } from '../../../wording/pane/charges';
import { usePane } from '../../frame/paneContext';

/** Where others have their level: a notice before the due date has none. */
export const NoticeBadge = () => (
  <Badge appearance="tint" color="subtle">
    {chargeWords(usePane().language).notice}
  </Badge>
);
