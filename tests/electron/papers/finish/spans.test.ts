import { expect, test } from 'vitest';
import { mapSpans, type Span } from '../../../../electron/papers/finish/spans';

const contents = `BT
/P <</MCID 0 >>BDC
/F4 12 Tf
/Span<</ActualText <FEFF0633> >> BDC
<04C2> Tj
EMC
35.7 0 Td <02B3> Tj
/Span<</ActualText <feff0647> >> BDC
/F5 18 Tf
1 0 0 -1 5 7 Tm
<04fc> Tj
EMC
/Span<</ActualText <FEFF0686> >> BDC
EMC
EMC
ET`;

test('finds each span with its letters, its glyphs and the font in force', () => {
  const spans: Span[] = [];
  expect(mapSpans(contents, (span) => void spans.push(span))).toBe(contents);
  expect(spans.map(({ font, text, glyphs }) => ({ font, text, glyphs }))).toEqual([
    { font: 'F4', text: '0633', glyphs: ['04C2'] },
    { font: 'F5', text: '0647', glyphs: ['04FC'] },
    { font: 'F5', text: '0686', glyphs: [] },
  ]);
});

test('taking spans away leaves the drawing and the other marks', () => {
  const plain = mapSpans(contents, ({ inside }) => inside);
  expect(plain).not.toContain('/Span');
  expect(plain).toContain('/F5 18 Tf\n1 0 0 -1 5 7 Tm\n<04fc> Tj\nEMC\nET');
  expect(plain.match(/EMC/g)).toHaveLength(1);
});
