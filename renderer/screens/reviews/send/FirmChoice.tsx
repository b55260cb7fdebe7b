/** The firms of a round: who is sent a package, about what and why, under which passphrase. */
import type { AskedConsortium, AskedFirm } from '../../../../shared/exchange/review/asking';
import { shortestPassphrase } from '../../../../shared/exchange/review/passphrase';
import type { FirmId } from '../../../../shared/ids';
import type { Scenario } from '../../../../shared/model/scenario';
import { CheckField } from '../../../components/CheckField';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import { askedOf, isTooShort, type Passphrases, type Who } from './choice';
import styles from './send.module.css';

interface FirmChoiceProps {
  readonly scenario: Scenario;
  readonly firms: readonly AskedFirm[];
  readonly who: Who;
  readonly chosen: ReadonlySet<FirmId>;
  readonly passphrases: Passphrases;
  readonly onChoose: (id: FirmId, isChosen: boolean) => void;
  readonly onPassphrase: (id: FirmId, passphrase: string) => void;
}

function Asked({ scenario, asked }: { readonly scenario: Scenario; readonly asked: readonly AskedConsortium[] }) {
  const { t, text } = useWords();
  const whyOf = ({ why, since }: AskedConsortium) =>
    why === 'changed'
      ? t('reviews.send.why.changed', { parts: (since?.changed ?? []).map((part) => t(`reviews.part.${part}`)) })
      : t(`reviews.send.why.${why}`);
  return (
    <ul className={styles.asked}>
      {asked.map((one) => (
        <li key={one.id}>
          <bdi>{text(scenario.consortia.find(({ id }) => id === one.id)?.name ?? { fa: one.id })}</bdi>
          <span className={styles.why}>{whyOf(one)}</span>
        </li>
      ))}
    </ul>
  );
}

export function FirmChoice(props: FirmChoiceProps) {
  const { scenario, firms, who, chosen, passphrases, onChoose, onPassphrase } = props;
  const { t, text } = useWords();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('reviews.send.firms')}>
        <thead>
          <tr>
            <th scope="col">{t('reviews.rounds.firm')}</th>
            <th scope="col">{t('reviews.send.about')}</th>
            <th scope="col">
              {t('reviews.send.passphrase')}
              <span className={styles.secretNote}>
                {t('reviews.send.passphraseNote', { count: shortestPassphrase })}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {firms.map((one) => {
            const { firm } = one;
            const isChosen = chosen.has(firm.id);
            const passphrase = passphrases.get(firm.id) ?? '';
            return (
              <tr key={firm.id} data-off={!isChosen || undefined}>
                <th scope="row">
                  <CheckField
                    label={text(firm.name)}
                    isSelected={isChosen}
                    onChange={(isSelected) => onChoose(firm.id, isSelected)}
                  />
                </th>
                <td>
                  <Asked scenario={scenario} asked={askedOf(one, who)} />
                </td>
                <td className={styles.secret}>
                  {isChosen && (
                    <TextField
                      label={t('reviews.send.passphraseOf', { firm: firm.name })}
                      isLabelHidden
                      placeholder={t('reviews.send.passphraseMade')}
                      value={passphrase}
                      onChange={(written) => onPassphrase(firm.id, written)}
                      {...(isTooShort(passphrase)
                        ? { error: t('reviews.send.passphraseShort', { count: shortestPassphrase }) }
                        : {})}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
