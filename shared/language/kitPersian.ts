/** Persian for the component kit, which brings thirty languages but not this one. Packages and keys are the kit's own. */

/** What the kit hands to a string with parameters. */
export type KitParams = Readonly<Record<string, string | number | boolean>>;

export interface KitFormatter {
  number(value: number): string;
}

export type KitString = string | ((params: KitParams, formatter: KitFormatter) => string);

type Params = Readonly<Record<string, unknown>>;

const count = (params: Params, name: string, formatter: KitFormatter) => formatter.number(Number(params[name]));
const chosen = (params: Params, formatter: KitFormatter) => `${count(params, 'count', formatter)} مورد برگزیده`;

/** Persian strings by package and key. */
export const kitPersian: Readonly<Record<string, Readonly<Record<string, KitString>>>> = {
  '@react-aria/tree': { expand: 'باز کن', collapse: 'جمع کن' },
  '@react-aria/toast': {
    close: 'ببند',
    notifications: (params, formatter) => `${count(params, 'count', formatter)} پیام.`,
  },
  '@react-aria/tag': { removeDescription: 'برای برداشتن برچسب Delete را بزنید.', removeButtonLabel: 'بردار' },
  '@react-aria/table': {
    select: 'برگزین',
    selectAll: 'همه را برگزین',
    sortable: 'ستون مرتب‌شدنی',
    ascending: 'صعودی',
    descending: 'نزولی',
    ascendingSort: ({ columnName }) => `به ترتیب صعودی ستون ${columnName}`,
    descendingSort: ({ columnName }) => `به ترتیب نزولی ستون ${columnName}`,
    columnSize: ({ value }) => `${value} پیکسل`,
    resizerDescription: 'برای تغییر اندازه Enter را بزنید',
    expand: 'باز کن',
    collapse: 'جمع کن',
  },
  '@react-aria/steplist': { steplist: 'فهرست گام‌ها' },
  '@react-aria/spinbutton': { Empty: 'خالی' },
  '@react-aria/searchfield': { 'Clear search': 'جست‌وجو را پاک کن' },
  '@react-aria/previewtrigger': { longPressMessage: 'برای پیش‌نمایش نگه دارید' },
  '@react-aria/overlays': { dismiss: 'ببند' },
  '@react-aria/numberfield': {
    decrease: ({ fieldLabel }) => `کم کن: ${fieldLabel}`,
    increase: ({ fieldLabel }) => `زیاد کن: ${fieldLabel}`,
    numberField: 'جای عدد',
  },
  '@react-aria/menu': { longPressMessage: 'برای باز شدن فهرست نگه دارید یا Alt و پیکان پایین را بزنید' },
  '@react-aria/gridlist': {
    hasActionAnnouncement: 'این سطر کاری انجام می‌دهد',
    hasLinkAnnouncement: ({ link }) => `این سطر پیوند دارد: ${link}`,
  },
  '@react-aria/grid': {
    deselectedItem: ({ item }) => `${item} از انتخاب درآمد.`,
    select: 'برگزین',
    selectedCount: (params, formatter) =>
      Number(params.count) === 0 ? 'چیزی برگزیده نیست.' : `${chosen(params, formatter)}.`,
    selectedAll: 'همه برگزیده شد.',
    selectedItem: ({ item }) => `${item} برگزیده شد.`,
    longPressToSelect: 'برای انتخاب نگه دارید.',
  },
  '@react-aria/dnd': {
    dragItem: ({ itemText }) => `${itemText} را بکش`,
    dragSelectedItems: (params, formatter) => `${chosen(params, formatter)} را بکش`,
    dragDescriptionKeyboard: 'برای برداشتن Enter را بزنید.',
    dragDescriptionKeyboardAlt: 'برای برداشتن Alt و Enter را بزنید.',
    dragDescriptionTouch: 'برای برداشتن دو بار بزنید.',
    dragDescriptionVirtual: 'برای برداشتن کلیک کنید.',
    dragDescriptionLongPress: 'برای برداشتن نگه دارید.',
    dragSelectedKeyboard: (params, formatter) => `برای برداشتن ${chosen(params, formatter)} Enter را بزنید.`,
    dragSelectedKeyboardAlt: (params, formatter) => `برای برداشتن ${chosen(params, formatter)} Alt و Enter را بزنید.`,
    dragSelectedLongPress: (params, formatter) => `برای برداشتن ${chosen(params, formatter)} نگه دارید.`,
    dragStartedKeyboard: 'برداشته شد. با Tab به مقصد بروید و Enter را بزنید، یا با Escape منصرف شوید.',
    dragStartedTouch: 'برداشته شد. به مقصد بروید و دو بار بزنید.',
    dragStartedVirtual: 'برداشته شد. به مقصد بروید و کلیک کنید یا Enter را بزنید.',
    endDragKeyboard: 'در حال جابه‌جایی. برای انصراف Enter را بزنید.',
    endDragTouch: 'در حال جابه‌جایی. برای انصراف دو بار بزنید.',
    endDragVirtual: 'در حال جابه‌جایی. برای انصراف کلیک کنید.',
    dropDescriptionKeyboard: 'برای گذاشتن Enter و برای انصراف Escape را بزنید.',
    dropDescriptionTouch: 'برای گذاشتن دو بار بزنید.',
    dropDescriptionVirtual: 'برای گذاشتن کلیک کنید.',
    dropCanceled: 'جابه‌جایی لغو شد.',
    dropComplete: 'جابه‌جا شد.',
    dropIndicator: 'جای گذاشتن',
    dropOnRoot: 'اینجا بگذار',
    dropOnItem: ({ itemText }) => `روی ${itemText} بگذار`,
    insertBefore: ({ itemText }) => `پیش از ${itemText} بگذار`,
    insertBetween: ({ beforeItemText, afterItemText }) => `میان ${beforeItemText} و ${afterItemText} بگذار`,
    insertAfter: ({ itemText }) => `پس از ${itemText} بگذار`,
  },
  '@react-aria/datepicker': {
    era: 'دوره',
    year: 'سال',
    month: 'ماه',
    day: 'روز',
    hour: 'ساعت',
    minute: 'دقیقه',
    second: 'ثانیه',
    dayPeriod: 'پیش و پس از ظهر',
    calendar: 'تقویم',
    startDate: 'تاریخ آغاز',
    endDate: 'تاریخ پایان',
    weekday: 'روز هفته',
    timeZoneName: 'منطقهٔ زمانی',
    selectedDateDescription: ({ date }) => `تاریخ برگزیده: ${date}`,
    selectedRangeDescription: ({ startDate, endDate }) => `بازهٔ برگزیده: ${startDate} تا ${endDate}`,
    selectedTimeDescription: ({ time }) => `زمان برگزیده: ${time}`,
  },
  '@react-aria/combobox': {
    focusAnnouncement: (params, formatter) => {
      const group =
        params.isGroupChange === true
          ? `گروه ${params.groupTitle} با ${count(params, 'groupCount', formatter)} گزینه. `
          : '';
      return `${group}${params.optionText}${params.isSelected === true ? '، برگزیده' : ''}`;
    },
    countAnnouncement: (params, formatter) => `${count(params, 'optionCount', formatter)} گزینه هست.`,
    selectedAnnouncement: ({ optionText }) => `${optionText}، برگزیده`,
    buttonLabel: 'گزینه‌ها را نشان بده',
    listboxLabel: 'گزینه‌ها',
  },
  '@react-aria/color': {
    colorPicker: 'انتخاب رنگ',
    twoDimensionalSlider: 'لغزندهٔ دوبعدی',
    colorNameAndValue: ({ name, value }) => `${name}: ${value}`,
    colorInputLabel: ({ label, channelLabel }) => `${label}، ${channelLabel}`,
    colorSwatch: 'نمونهٔ رنگ',
    transparent: 'شفاف',
  },
  '@react-aria/calendar': {
    previous: 'قبلی',
    next: 'بعدی',
    selectedDateDescription: ({ date }) => `تاریخ برگزیده: ${date}`,
    selectedRangeDescription: ({ dateRange }) => `بازهٔ برگزیده: ${dateRange}`,
    todayDate: ({ date }) => `امروز، ${date}`,
    todayDateSelected: ({ date }) => `امروز، ${date}، برگزیده`,
    dateSelected: ({ date }) => `${date}، برگزیده`,
    startRangeSelectionPrompt: 'برای آغاز بازه کلیک کنید',
    finishRangeSelectionPrompt: 'برای پایان بازه کلیک کنید',
    minimumDate: 'نخستین تاریخ ممکن',
    maximumDate: 'آخرین تاریخ ممکن',
    dateRange: ({ startDate, endDate }) => `${startDate} تا ${endDate}`,
  },
  '@react-aria/breadcrumbs': { breadcrumbs: 'مسیر' },
  '@react-aria/autocomplete': { collectionLabel: 'پیشنهادها' },
  '@react-stately/datepicker': {
    rangeUnderflow: ({ minValue }) => `تاریخ باید ${minValue} یا پس از آن باشد.`,
    rangeOverflow: ({ maxValue }) => `تاریخ باید ${maxValue} یا پیش از آن باشد.`,
    rangeReversed: 'تاریخ آغاز باید پیش از تاریخ پایان باشد.',
    unavailableDate: 'این تاریخ در دسترس نیست.',
  },
  '@react-stately/color': {
    hue: 'فام',
    saturation: 'اشباع',
    lightness: 'روشنی',
    brightness: 'درخشندگی',
    red: 'قرمز',
    green: 'سبز',
    blue: 'آبی',
    alpha: 'شفافیت',
    colorName: ({ lightness, chroma, hue }) => `${hue} ${chroma} ${lightness}`,
    transparentColorName: ({ lightness, chroma, hue, percentTransparent }) =>
      `${hue} ${chroma} ${lightness}، ${percentTransparent} شفاف`,
    'very dark': 'بسیار تیره',
    dark: 'تیره',
    light: 'روشن',
    'very light': 'بسیار روشن',
    pale: 'کم‌رنگ',
    grayish: 'خاکستری‌گون',
    vibrant: 'پررنگ',
    black: 'سیاه',
    white: 'سفید',
    gray: 'خاکستری',
    pink: 'صورتی',
    'pink red': 'سرخ صورتی',
    'red orange': 'نارنجی سرخ',
    brown: 'قهوه‌ای',
    orange: 'نارنجی',
    'orange yellow': 'زرد نارنجی',
    'brown yellow': 'زرد قهوه‌ای',
    yellow: 'زرد',
    'yellow green': 'سبز زرد',
    'green cyan': 'فیروزه‌ای سبز',
    cyan: 'فیروزه‌ای',
    'cyan blue': 'آبی فیروزه‌ای',
    'blue purple': 'بنفش آبی',
    purple: 'بنفش',
    'purple magenta': 'ارغوانی بنفش',
    magenta: 'ارغوانی',
    'magenta pink': 'صورتی ارغوانی',
  },
  'react-aria-components': {
    selectPlaceholder: 'برگزینید',
    tableResizer: 'تغییر اندازه',
    dropzoneLabel: 'جای رها کردن',
    colorSwatchPicker: 'نمونه‌های رنگ',
  },
};
