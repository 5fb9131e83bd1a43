import { NumberInput, Radio } from '@mantine/core';
import { t } from '../messages/t';
import classes from '../sources/page.module.css';
import { fieldProblem } from '../sources/Refusal';
import type { Rights, Use } from '../sources/types';

const USES: readonly Use[] = ['FULL_TEXT', 'EXCERPT', 'METADATA_ONLY'];

/** The most that an administrator may let be shown of an outlet of their own. */
export const OWN_EXCERPT = 400;

interface Props {
  value: Rights;
  onChange: (rights: Rights) => void;
  /** Only a platform administrator grants more than an excerpt. */
  platform: boolean;
  error: unknown;
}

/** How much of an outlet's articles may be shown, and for how long they are kept. */
export function RightsFields({ value, onChange, platform, error }: Props) {
  const choose = (use: Use) => {
    const excerptCharacters = use === 'EXCERPT' ? (value.excerptCharacters ?? OWN_EXCERPT) : null;
    onChange({ ...value, use, excerptCharacters });
  };
  return (
    <>
      <Radio.Group
        label={t('outlets.use')}
        description={platform ? undefined : t('outlets.useOfOwn')}
        value={value.use}
        error={fieldProblem(error, 'rights-invalid', 'rights-not-permitted')}
        onChange={(use) => {
          choose(use);
        }}
      >
        <div className={classes.choices}>
          {USES.map((use) => (
            <Radio
              key={use}
              value={use}
              disabled={use === 'FULL_TEXT' && !platform && value.use !== 'FULL_TEXT'}
              label={t(`rights.${use}`)}
              description={t(`outlets.use.${use}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.pair}>
        {value.use === 'EXCERPT' && (
          <NumberInput
            label={t('outlets.excerpt')}
            description={t('outlets.excerptWhat')}
            required
            min={1}
            max={platform ? 100_000 : OWN_EXCERPT}
            allowDecimal={false}
            value={value.excerptCharacters ?? ''}
            onChange={(count) => {
              onChange({ ...value, excerptCharacters: count === '' ? null : Number(count) });
            }}
          />
        )}
        <NumberInput
          label={t('outlets.retention')}
          description={t('outlets.retentionWhat')}
          placeholder={t('outlets.forGood')}
          min={1}
          allowDecimal={false}
          value={value.retentionDays ?? ''}
          onChange={(days) => {
            onChange({ ...value, retentionDays: days === '' ? null : Number(days) });
          }}
        />
      </div>
    </>
  );
}
