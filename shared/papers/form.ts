/** In which form a paper leaves the app: laid out on pages, or as a Word file that an office goes on writing. */
export const paperForms = ['pdf', 'docx'] as const;
export type PaperForm = (typeof paperForms)[number];
