import { Spinner } from '@fluentui/react-components';
import { useSpeech } from '../frame/speech';

/** Stands in while a part of the pane loads. */
export function Waiting() {
  const { frame } = useSpeech().words;
  return <Spinner size="small" label={frame.loading} style={{ padding: 24 }} />;
}
