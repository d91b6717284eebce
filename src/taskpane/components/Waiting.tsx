import { Spinner } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';

/** Stands in while a part of the pane loads. */
export function Waiting() {
  const { frame } = usePane().words;
  return <Spinner size="small" label={frame.loading} style={{ padding: 24 }} />;
}
