import { Button, Menu } from '@mantine/core';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';

/** What may be read may be taken along; never credentials. */
export function ExportMenu() {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="download" size={15} />}>
          {t('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href="/api/v1/feeds/export?format=opml" download="feeds.opml">
          {t('export.opml')}
        </Menu.Item>
        <Menu.Item component="a" href="/api/v1/feeds/export?format=csv" download="feeds.csv">
          {t('export.csv')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
