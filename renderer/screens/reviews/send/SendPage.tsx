/** A round prepared: scenario, due date, firms and what each is asked, the letter; then made into packages. */
import { useMemo, useState } from 'react';
import { latestRound } from '../../../../shared/commands/sendReviews';
import { type AskedFirm, askedFirms } from '../../../../shared/exchange/review/asking';
import { type LetterWords, usualLetter } from '../../../../shared/exchange/review/letter';
import type { FirmId } from '../../../../shared/ids';
import { isClosed, type Scenario } from '../../../../shared/model/scenario';
import type { Workspace } from '../../../../shared/model/workspace';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { SelectField } from '../../../components/SelectField';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { digest } from '../../../state/marks';
import { chooseScenario, goTo } from '../../../state/session';
import { todayIso } from '../../../state/today';
import { DayField } from '../../../widgets/DayField';
import { KeyGate } from '../key/KeyGate';
import { show, useReviews } from '../state/view';
import { isTooShort, type Passphrases, sendingTo, suggested, type Who, whoKinds } from './choice';
import { FirmChoice } from './FirmChoice';
import { LetterFields } from './LetterFields';
import { Packing } from './Packing';
import { SentPage } from './SentPage';
import { sendRound } from './send';
import styles from './send.module.css';

/** So many days are given unless the office says otherwise. */
const usualDays = 14;
const dayMs = 86_400_000;

function usualDue(): string {
  return new Date(Date.parse(todayIso()) + usualDays * dayMs).toISOString().slice(0, 10);
}

function useRound(workspace: Workspace, scenario: Scenario) {
  const round = latestRound(workspace, scenario.id) + 1;
  const firms = useMemo(() => askedFirms(workspace, scenario, digest), [workspace, scenario]);
  const [who, setWho] = useState<Who>('needed');
  const [chosen, setChosen] = useState(() => suggested(firms, 'needed'));
  const [dueOn, setDue] = useState<string | undefined>(usualDue);
  const [letter, setLetter] = useState<LetterWords>(() => usualLetter(round));
  const [passphrases, setPassphrases] = useState<Passphrases>(new Map());
  const suggest = (next: Who) => {
    setWho(next);
    setChosen(suggested(firms, next));
  };
  const choose = (id: FirmId, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  const write = (id: FirmId, passphrase: string) => setPassphrases(new Map([...passphrases, [id, passphrase]]));
  return {
    round,
    firms,
    who,
    suggest,
    chosen,
    setChosen,
    choose,
    dueOn,
    setDue,
    letter,
    setLetter,
    passphrases,
    write,
  };
}

type Round = ReturnType<typeof useRound>;

function Facts({
  workspace,
  scenario,
  form,
}: {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly form: Round;
}) {
  const { t, text } = useWords();
  const isPast = form.dueOn !== undefined && form.dueOn < todayIso();
  return (
    <FieldGrid>
      <SelectField
        label={t('reviews.send.scenario')}
        hint={t('reviews.send.round', { round: form.round })}
        value={scenario.id}
        options={workspace.scenarios.map(({ id, name }) => ({ id, label: text(name) }))}
        onChange={chooseScenario}
      />
      <DayField
        label={t('reviews.send.due')}
        value={form.dueOn}
        onChange={form.setDue}
        {...(isPast ? { error: t('reviews.send.duePast') } : {})}
      />
    </FieldGrid>
  );
}

function Firms({ scenario, form }: { readonly scenario: Scenario; readonly form: Round }) {
  const { t } = useWords();
  const { firms, who, suggest, chosen, setChosen } = form;
  const all = (list: readonly AskedFirm[]) => new Set(list.map(({ firm }) => firm.id));
  return (
    <Section title={t('reviews.send.firms')}>
      <div className={styles.who}>
        <SelectField
          label={t('reviews.send.who')}
          value={who}
          options={whoKinds.map((id) => ({ id, label: t(`reviews.send.who.${id}`) }))}
          onChange={suggest}
        />
        <div className={styles.row}>
          <Button onPress={() => setChosen(all(firms))}>{t('common.chooseAll')}</Button>
          <Button onPress={() => setChosen(new Set())}>{t('common.chooseNone')}</Button>
        </div>
        <span className={styles.note} aria-live="polite">
          {t('reviews.send.chosen', { count: chosen.size, total: firms.length })}
        </span>
      </div>
      {who === 'needed' && suggested(firms, 'needed').size === 0 && (
        <p className={styles.note}>{t('reviews.send.nobody')}</p>
      )}
      <FirmChoice
        scenario={scenario}
        firms={firms}
        who={who}
        chosen={chosen}
        passphrases={form.passphrases}
        onChoose={form.choose}
        onPassphrase={form.write}
      />
    </Section>
  );
}

function NobodySits() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('reviews.send.nobodySits')}
      text={t('reviews.noScenarioText')}
      action={<Button onPress={() => goTo('board')}>{t('shell.goTo.board')}</Button>}
    />
  );
}

function Form({ workspace, scenario }: Pick<Judgement, 'workspace' | 'scenario'>) {
  const { t, language } = useWords();
  const form = useRound(workspace, scenario);
  const isPacking = useReviews((view) => view.progress !== undefined);
  const { firms, who, chosen, dueOn, letter, passphrases } = form;
  const hasShort = [...chosen].some((id) => isTooShort(passphrases.get(id)));
  const isReady = chosen.size > 0 && !hasShort && letter.subject.fa.trim() !== '' && letter.body.fa.trim() !== '';
  const send = () =>
    void sendRound({
      scenarioId: scenario.id,
      ...(dueOn === undefined ? {} : { dueOn }),
      letter,
      firms: sendingTo(firms, chosen, who, passphrases),
      language,
    });
  if (isPacking) return <Packing />;
  if (isClosed(scenario)) return <p>{t('reviews.send.closed')}</p>;
  if (firms.length === 0) return <NobodySits />;
  return (
    <KeyGate makes>
      <div className={styles.form}>
        <Facts workspace={workspace} scenario={scenario} form={form} />
        <Firms scenario={scenario} form={form} />
        <LetterFields letter={letter} round={form.round} onChange={form.setLetter} />
        <div className={styles.foot}>
          <Button variant="primary" isDisabled={!isReady} onPress={send}>
            {t('reviews.send.go')}
          </Button>
        </div>
      </div>
    </KeyGate>
  );
}

export function SendPage({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useWords();
  const { workspace, scenario } = judgement;
  const sent = useReviews((view) => view.sent);
  const isPacking = useReviews((view) => view.progress !== undefined);
  if (sent !== undefined) return <SentPage sent={sent} workspace={workspace} />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2>{t('reviews.send.title', { round: latestRound(workspace, scenario.id) + 1 })}</h2>
        <Button isDisabled={isPacking} onPress={() => show({ isSending: false })}>
          {t('reviews.send.leave')}
        </Button>
      </header>
      <Form key={scenario.id} workspace={workspace} scenario={scenario} />
    </div>
  );
}
