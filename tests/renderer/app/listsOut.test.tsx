/** Lists out from the menu: what is asked for, and the notice that leads to the files. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { done } from '../../../shared/result';
import { showApp } from '../../helpers/shownApp';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace({ firms: { f1: {} }, needs: {}, consortia: {} });
const made = { exportId: 'export-1', folder: '/home/office', fileNames: ['lists.xlsx'] };

test('the whole workspace goes to a workbook, which is shown in its folder', async () => {
  const app = await showApp({
    workspace,
    answers: { 'lists.export': () => done({ kind: 'done', value: made }), 'papers.reveal': () => done(null) },
  });
  app.emit('menu.action', 'exportLists');
  await waitFor(() => expect(app.asked('lists.export')).toEqual([{ kind: 'xlsx', scenarioId: null, language: 'fa' }]));
  expect(await screen.findByText(/lists\.xlsx/)).toBeDefined();
  await app.user.click(screen.getByRole('button', { name: 'در پوشه نشان بده' }));
  expect(app.asked('papers.reveal')).toEqual([{ exportId: 'export-1' }]);
});

test('text files and empty templates have entries of their own; nothing is told when the person chose no place', async () => {
  const app = await showApp({ workspace });
  app.emit('menu.action', 'exportTexts');
  app.emit('menu.action', 'templates');
  await waitFor(() => expect(app.asked('lists.templates')).toEqual([{ language: 'fa' }]));
  expect(app.asked('lists.export')).toMatchObject([{ kind: 'csv' }]);
  expect(screen.queryByRole('button', { name: 'در پوشه نشان بده' })).toBeNull();
});
