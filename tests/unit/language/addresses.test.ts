/** Addresses as offices and firms write them are taken; slips are not. */
import { expect, test } from 'vitest';
import { isEmail, isTelephone, isWebsite } from '../../../shared/language/addresses';

test.each([
  'https://f01.example',
  'www.parto.ir',
  'parto.co.ir/fa?x=1',
  'http://192.parto.ir:8080',
  'پرتو.ایران',
  'parto.ir، parto.com',
  'parto.ir و parto.com',
])('%s is a website', (text) => expect(isWebsite(text)).toBe(true));

test.each(['parto', 'parto.', 'ندارد', 'parto ir', 'info@parto.ir', 'ftp://parto.ir', '،'])(
  '%s is no website',
  (text) => expect(isWebsite(text)).toBe(false),
);

test.each(['info@parto.ir', 'a.b+c@x.co.ir', 'a@b.example; c@d.example', 'رابط@پرتو.ایران'])(
  '%s is an e-mail address',
  (text) => expect(isEmail(text)).toBe(true),
);

test.each(['info', 'info@', 'info@parto', 'info@@parto.ir', 'info parto.ir', 'parto.ir', ''])(
  '%s is no e-mail address',
  (text) => expect(isEmail(text)).toBe(false),
);

test.each([
  '۰۲۱-۸۸۰۰۰۰۰۰',
  '021-00000001',
  '+98 (21) 8800 0000',
  '۰۲۱۸۸۰۰۰۰۰۰ داخلی ۱۲',
  '021-88000000 ext. 12',
  '۸۸۰۰۰۰۰۰ الی ۴ و ۸۸۱۱۱۱۱۱',
  '۱۳۷',
])('%s is a telephone number', (text) => expect(isTelephone(text)).toBe(true));

test.each(['ندارد', '12', 'info@parto.ir', '021-88abc', '-'])('%s is no telephone number', (text) =>
  expect(isTelephone(text)).toBe(false),
);
