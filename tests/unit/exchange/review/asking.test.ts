/** An answer stands until its consortium changes for the firm or the firm answers anew; the next round asks only what does not stand. */
import { expect, test } from 'vitest';
import { mergeCallFor } from '../../../../shared/commands/mergeCall';
import { answerTo } from '../../../../shared/exchange/review/answer';
import { askedFirms, outdatedBy, toAsk } from '../../../../shared/exchange/review/asking';
import { packageFor } from '../../../../shared/exchange/review/packageFor';
import { groupingOf } from '../../../../shared/model/grouping';
import type { Workspace } from '../../../../shared/model/workspace';
import { answersIn } from '../../../../shared/planning/answers';
import { answerOf, judged, merged, sending, sentTown } from '../../../helpers/answering';
import { after, now, town } from '../../../helpers/commanding';
import { digest, must } from '../../../helpers/reviewing';
import { onlyScenario, tinyWorkspace } from '../../../helpers/tinyCity';

const accept = (consortiumId: string) => ({ consortiumId, stance: 'accept' });

/** Firm a sits in k and l, b in l, c in k. Each has accepted all. */
function accepted(): Workspace {
  const said = { a: ['k', 'l'], b: ['l'], c: ['k'] };
  return Object.entries(said).reduce(
    (workspace, [firm, ids]) => merged(workspace, answerOf(workspace, firm, { items: ids.map(accept) })),
    sentTown(),
  );
}

function states(workspace: Workspace): Record<string, string> {
  const found = answersIn(workspace, onlyScenario(workspace), outdatedBy(digest));
  return Object.fromEntries(
    [...found].flatMap(([id, answers]) => answers.map(({ firmId, state }) => [`${firmId} ${id}`, state])),
  );
}

function asked(workspace: Workspace): Record<string, unknown> {
  return Object.fromEntries(
    askedFirms(workspace, onlyScenario(workspace), digest).flatMap((one) =>
      toAsk(one).map(({ id, why, since }) => [`${one.firm.id} ${id}`, [why, ...(since?.changed ?? [])]]),
    ),
  );
}

const rewriting = (fields: object) => ({
  kind: 'member.change',
  scenarioId: 's',
  consortiumId: 'k',
  firmId: 'a',
  ...fields,
});

test('answers stand while nothing changes, and nobody is asked again', () => {
  expect(states(accepted())).toEqual({ 'a k': 'accepted', 'c k': 'accepted', 'a l': 'accepted', 'b l': 'accepted' });
  expect(asked(accepted())).toEqual({});
});

test('a later round about another consortium does not make an earlier acceptance drop out', () => {
  const before = accepted();
  const call = sending(before, ['a'], 2) as { packages: { packed: { consortiumId: string }[] }[] };
  const onlyL = {
    ...call,
    packages: call.packages.map((one) => ({
      ...one,
      packed: one.packed.filter(({ consortiumId }) => consortiumId === 'l'),
    })),
  };
  const waiting = after(before, onlyL);
  expect(states(waiting)).toMatchObject({ 'a k': 'accepted', 'a l': 'waiting' });
  const answer = answerOf(waiting, 'a', { id: 'x2', round: 2, items: [{ consortiumId: 'l', stance: 'decline' }] });
  expect(states(merged(waiting, answer, 'none'))).toMatchObject({ 'a k': 'accepted', 'a l': 'declined' });
});

test('a refusal that is taken changes the proposal for the other members alone, and tells them that members changed', () => {
  const sent = sentTown();
  const one = merged(sent, answerOf(sent, 'c', { items: [accept('k')] }));
  const taken = merged(one, answerOf(one, 'a', { items: [{ consortiumId: 'k', stance: 'decline' }, accept('l')] }));
  expect(states(taken)).toEqual({ 'a k': 'declined', 'c k': 'outdated', 'a l': 'accepted', 'b l': 'waiting' });
  expect(asked(taken)).toEqual({ 'c k': ['changed', 'members'], 'b l': ['waiting'] });
});

test('a condition that the office took over is no news to the firm; what else changes is', () => {
  const sent = sentTown();
  const item = { consortiumId: 'k', stance: 'conditional', conditions: { role: 'supplier', sharePercent: 30 } };
  const taken = merged(sent, answerOf(sent, 'a', { items: [item, accept('l')] }));
  expect(states(taken)).toMatchObject({ 'a k': 'conditional' });
  const shared = after(taken, rewriting({ sharePercent: 10 }));
  expect(states(shared)).toMatchObject({ 'a k': 'outdated' });
  expect(asked(shared)['a k']).toEqual(['changed', 'share']);
});

test('how far a phase has come is no news to the firm; its dates are', () => {
  const phase = { id: 'p1', kind: 'pilot', status: 'planned', start: '2026-12-01', end: '2027-01-01' };
  const phased = after(tinyWorkspace(town), { kind: 'phase.save', scenarioId: 's', consortiumId: 'k', phase });
  const sent = after(phased, sending(phased, ['a']));
  const said = merged(sent, answerOf(sent, 'a', { items: [accept('k'), accept('l')] }));
  const inK = { scenarioId: 's', consortiumId: 'k', phaseId: 'p1' };
  const running = after(said, { kind: 'phase.changeStatus', ...inK, status: 'running' });
  expect(states(running)).toEqual({ 'a k': 'accepted', 'a l': 'accepted' });
  const moved = after(said, { kind: 'phase.move', ...inK, start: '2026-12-02', end: '2027-01-02' });
  expect(asked(moved)['a k']).toEqual(['changed', 'phases']);
});

test('who was asked about a consortium that was merged is asked about what it became, with what changed for them', () => {
  const merge = { kind: 'consortium.merge', scenarioId: 's', consortiumIds: ['k', 'l'] };
  const joined = after(accepted(), merge);
  expect(states(joined)).toEqual({ 'a k': 'outdated', 'b k': 'outdated', 'c k': 'outdated' });
  expect(asked(joined)['b k']).toEqual(['changed', 'role', 'members', 'needs']);
  const waiting = after(sentTown(), merge);
  expect(states(waiting)).toEqual({ 'a k': 'waiting', 'b k': 'waiting', 'c k': 'waiting' });
});

test('a firm that spoke of both merged consortia has one word on what they became, and its answer comes twice as before', () => {
  const sent = sentTown();
  const answer = answerOf(sent, 'a', { items: [accept('k'), { consortiumId: 'l', stance: 'decline' }] });
  const merge = { kind: 'consortium.merge', scenarioId: 's', consortiumIds: ['k', 'l'] };
  const joined = after(merged(sent, answer, 'none'), merge);
  expect(joined.reviews[0]?.answer?.items).toEqual([{ ...accept('k'), handled: 'no' }]);
  const again = must(judged(joined, answer));
  expect([again.standing, again.items.map(({ isGone }) => isGone)]).toEqual(['doubled', [false, true]]);
  const taken = merged(joined, answer);
  expect(taken.reviews[0]?.answer?.items).toEqual([{ ...accept('k'), handled: 'taken' }]);
  expect(onlyScenario(taken).consortia.map(({ bans }) => bans)).toEqual([['d', 'c']]);
  const late = must(judged(joined, answerOf(sent, 'b', { items: [accept('l')] })));
  expect(late.items.map(({ isGone, canBeTaken }) => [isGone, canBeTaken])).toEqual([[true, false]]);
});

test('a firm that answers anew after its refusal is not held to the refusal', () => {
  const sent = sentTown();
  const refused = merged(sent, answerOf(sent, 'a', { items: [{ consortiumId: 'k', stance: 'decline' }] }), 'none');
  expect([...(groupingOf(refused, onlyScenario(refused)).declined.get('k' as never) ?? [])]).toEqual(['a']);
  const again = after(refused, sending(refused, ['a'], 2));
  const anew = merged(again, answerOf(again, 'a', { id: 'x2', round: 2, items: [accept('k')] }));
  expect(groupingOf(anew, onlyScenario(anew)).declined.get('k' as never)).toBeUndefined();
  expect(states(anew)).toMatchObject({ 'a k': 'accepted' });
});

test('the package of the next round holds what is asked, with what changed since the last answer', () => {
  const workspace = after(accepted(), rewriting({ task: { fa: 'ساخت نمونه' } }));
  const [first] = askedFirms(workspace, onlyScenario(workspace), digest);
  if (first === undefined) throw new Error('Firm a sits in the scenario');
  const contents = packageFor(workspace, onlyScenario(workspace), first.firm, {
    packageId: 'p2-a',
    round: 2,
    sentAt: now,
    key: `RW${'A'.repeat(54)}`,
    fingerprint: '0'.repeat(20),
    answerTo: `age1${'q'.repeat(58)}`,
    digest,
    asked: toAsk(first),
    letter: { subject: { fa: 'دور دوم' }, body: { fa: 'بند یک\nبند دو', en: 'One\nTwo' } },
  });
  expect(contents.consortia.map(({ id, since }) => [id, since])).toEqual([
    ['k', { stance: 'accept', changed: ['task'] }],
  ]);
  expect(contents.letter.subject).toEqual({ fa: 'دور دوم' });
  expect(contents.letter.paragraphs).toContainEqual({ fa: 'بند دو', en: 'Two' });
  const stamp = { answerId: 'x', answeredAt: now, key: 'RW', fingerprint: '0', packageFingerprint: 'f' };
  const beyond = answerTo(contents, { items: [{ consortiumId: 'l' as never, stance: 'accept' }] }, stamp);
  expect(!beyond.ok && beyond.refusal.code).toBe('not-asked');
});

test('a doubled budget, another requirement or another contribution makes the answers old; the priority of a need does not', () => {
  const before = accepted();
  const [need] = before.needs.filter(({ id }) => onlyScenario(before).consortia[0]?.needIds.includes(id));
  if (need === undefined) throw new Error('Consortium k serves a need');
  const saved = (fields: object) => after(before, { kind: 'need.save', need: { ...need, ...fields } });
  for (const fields of [{ budgetMax: 900 }, { statement: { fa: 'شرح دیگر' } }, { requirements: [] }]) {
    expect(asked(saved(fields))).toEqual({ 'a k': ['changed', 'needs'], 'c k': ['changed', 'needs'] });
  }
  expect(asked(saved({ priority: need.priority === 1 ? 2 : 1 }))).toEqual({});
  const contributions = [{ kind: 'money', what: { fa: 'سرمایهٔ اولیه' }, worth: 400 }];
  expect(asked(after(before, rewriting({ contributions })))).toEqual({ 'a k': ['changed', 'contributions'] });
});

test('a condition or a refusal that the office does not take over is asked again, and the firm is told', () => {
  const sent = sentTown();
  const answer = answerOf(sent, 'a', {
    items: [{ consortiumId: 'k', stance: 'conditional', conditions: { text: 'پس از پایلوت' } }, accept('l')],
  });
  const call = mergeCallFor(must(judged(sent, answer)), 'none');
  const refused = after(sent, { ...call, refuse: { consortia: ['k'], paths: [] } });
  const [first] = askedFirms(refused, onlyScenario(refused), digest);
  expect(first?.consortia).toMatchObject([
    { id: 'k', why: 'refused', since: { stance: 'conditional', changed: [], refused: true } },
    { id: 'l', why: 'answered' },
  ]);
  expect(asked(refused)['a k']).toEqual(['refused']);
});
