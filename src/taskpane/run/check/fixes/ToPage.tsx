import { Button } from '@fluentui/react-components';
import { type SettingsPage, usePlaces } from '../../../frame/places';

interface Props {
  readonly page: SettingsPage;
  readonly label: string;
}

/** The way to a page of the settings; nothing where there is none. */
export function ToPage({ page, label }: Props) {
  const places = usePlaces();
  if (places === null) return null;
  return (
    <Button size="small" onClick={() => places.toSettings(page)}>
      {label}
    </Button>
  );
}
