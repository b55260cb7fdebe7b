/** The page's only policy for text that becomes markup: it lets nothing through but the empty text, with which the kit's announcer clears itself. */

interface PolicyFactory {
  createPolicy(name: string, rules: { readonly createHTML: (text: string) => string }): unknown;
}

function factoryOf(page: Window): PolicyFactory | undefined {
  return 'trustedTypes' in page ? (page.trustedTypes as PolicyFactory) : undefined;
}

/** Installs the policy; pages outside Chromium (tests) have no such thing. */
export function installTrustedTypes(): void {
  factoryOf(window)?.createPolicy('default', {
    createHTML: (text) => {
      if (text !== '') throw new TypeError('Markup made at run time is not allowed');
      return text;
    },
  });
}
