/** The list in view and its preview. */
import type { ImportPreview, ListPreview } from '../../../../shared/exchange/preview';
import { useWizard } from './wizard';

function listIn(preview: ImportPreview | undefined, list: string | undefined): ListPreview | undefined {
  return preview?.lists.find((one) => one.list === list) ?? preview?.lists[0];
}

/** The preview of the list in view. */
export function useShownList(): ListPreview | undefined {
  return useWizard(({ preview, list }) => listIn(preview, list));
}

/** What was imported of the list in view. */
export function useTakenList(): ListPreview | undefined {
  return useWizard(({ taken, list }) => listIn(taken?.preview, list));
}
