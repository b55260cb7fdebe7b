import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperFileName, safeName, untaken } from '../../../electron/papers/fileNames';
import { paperOf, plainCity } from '../../helpers/papers';

describe('a file name', () => {
  test('keeps Persian with its half-spaces', () => {
    expect(safeName('پیشنهاد پیش‌نویس «آرادکوه»')).toBe('پیشنهاد پیش‌نویس «آرادکوه»');
  });

  test('never leads out of its folder', () => {
    expect(safeName('../../etc/passwd')).toBe('etc-passwd');
    expect(safeName('C:\\Windows\\system32')).toBe('C--Windows-system32');
    expect(safeName('..')).toBe('');
  });

  test('is no device of Windows', () => {
    for (const name of ['CON', 'nul', 'Lpt1']) expect(safeName(name)).toBe(`${name}-`);
  });

  test('whatever comes in, is short, without separators and stable when made safe again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeName(text);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(181);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\u202E]/u);
        expect(safeName(name)).toBe(name);
      }),
    );
  });

  test('of a proposal names the consortium, cut without breaking a letter', () => {
    const paper = paperOf(plainCity(), 'fa');
    expect(paperFileName(paper, 'pdf')).toBe('پیشنهاد تصفیهٔ شیرابهٔ آرادکوه.pdf');
    const long = paperFileName({ ...paper, fileName: 'آب'.repeat(500) }, 'docx');
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200);
    expect(long).not.toContain('\uFFFD');
    expect(long.endsWith('.docx')).toBe(true);
  });

  test('of a consortium whose name is no name is still a name', () => {
    const paper = { ...paperOf(plainCity(), 'en'), fileName: 'Proposal ..' };
    expect(paperFileName(paper, 'pdf')).toBe('Proposal.pdf');
  });

  test('is counted up when taken, letters of either case alike', () => {
    const taken = new Set<string>();
    expect(['A.pdf', 'a.pdf', 'A.pdf', 'B.pdf'].map((name) => untaken(name, taken))).toEqual([
      'A.pdf',
      'a (2).pdf',
      'A (3).pdf',
      'B.pdf',
    ]);
  });
});
