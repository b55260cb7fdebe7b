/** What a page keeps from a person in a small window: controls that cannot be brought into view, and words that are covered or cut. */
import type { Page } from 'playwright-core';

/** @returns a line for each thing that is lost on the page as it stands */
export function lostThings(page: Page): Promise<string[]> {
  return page.evaluate(findLost);
}

/** Runs in the page. */
function findLost(): string[] {
  const controls = 'a[href], button, input, select, textarea, summary, [role=tab], [tabindex="0"]';
  const lost: string[] = [];
  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} «${words.trim().slice(0, 50)}»`;
  };
  const isShown = (element: Element) => {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || element.closest('[inert], [aria-hidden=true], [hidden]') !== null)
      return false;
    for (let up: Element | null = element; up !== null; up = up.parentElement) {
      const { clipPath, visibility, opacity, clip } = getComputedStyle(up);
      if (clipPath !== 'none' || visibility === 'hidden' || opacity === '0' || clip !== 'auto') return false;
    }
    return true;
  };
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  /** What remains of a box inside everything around it; what only hides is not scrolled. */
  const remains = (element: Element, box: DOMRect, hiddenOnly: boolean) => {
    let [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom];
    let fixed = getComputedStyle(element).position === 'fixed';
    let [scrollsAcross, scrollsDown] = [false, false];
    for (let up = element.parentElement; up !== null && !fixed; up = up.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(up);
      const around = up.getBoundingClientRect();
      if (up === document.documentElement) break;
      scrollsAcross ||= overflowX === 'auto' || overflowX === 'scroll';
      scrollsDown ||= overflowY === 'auto' || overflowY === 'scroll';
      if (hiddenOnly ? cuts(overflowX) && !scrollsAcross : overflowX !== 'visible') {
        left = Math.max(left, around.left);
        right = Math.min(right, around.right);
      }
      if (hiddenOnly ? cuts(overflowY) && !scrollsDown : overflowY !== 'visible') {
        top = Math.max(top, around.top);
        bottom = Math.min(bottom, around.bottom);
      }
      fixed = position === 'fixed';
    }
    if (!hiddenOnly || (fixed && !scrollsAcross)) [left, right] = [Math.max(left, 0), Math.min(right, innerWidth)];
    if (!hiddenOnly || (fixed && !scrollsDown)) [top, bottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    return { width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const bringIntoView = (element: Element) => {
    const isWide = element.getBoundingClientRect().width > innerWidth / 2;
    element.scrollIntoView({ block: 'center', inline: isWide ? 'start' : 'center', behavior: 'instant' });
    for (let up = element.parentElement; up !== null; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      if (cuts(overflowX)) up.scrollLeft = 0;
      if (cuts(overflowY)) up.scrollTop = 0;
    }
  };
  for (const element of document.querySelectorAll(controls)) {
    if (!isShown(element)) continue;
    bringIntoView(element);
    const box = element.getBoundingClientRect();
    const kept = remains(element, box, true);
    const seen = remains(element, box, false);
    if (kept.width < box.width - 2 || kept.height < box.height - 2)
      lost.push(
        `cut: ${nameOf(element)} ${Math.round(kept.width)}x${Math.round(kept.height)} of ${Math.round(box.width)}x${Math.round(box.height)}`,
      );
    else if (seen.width < Math.min(box.width - 2, 24) || seen.height < Math.min(box.height - 2, 20))
      lost.push(
        `out of reach: ${nameOf(element)} ${Math.round(seen.width)}x${Math.round(seen.height)} of ${Math.round(box.width)}x${Math.round(box.height)}`,
      );
    else {
      const hit = document.elementFromPoint(seen.x, seen.y);
      if (hit === null || !(element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element)))
        lost.push(`covered: ${nameOf(element)} by ${hit === null ? 'nothing' : nameOf(hit)}`);
    }
  }
  const texts = [...document.querySelectorAll('body *')].filter(
    (element) =>
      !(element instanceof SVGElement || element instanceof HTMLTextAreaElement) &&
      // A sheet keeps the measures of paper and is moved under the window of its desk.
      element.closest('[data-desk]') === null &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '') &&
      isShown(element),
  );
  const step = Math.max(1, Math.ceil(texts.length / 400));
  for (const element of texts.filter((_, index) => index % step === 0)) {
    bringIntoView(element);
    const range = document.createRange();
    const words = [...element.childNodes].find(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (words === undefined) continue;
    range.selectNodeContents(words);
    const box = range.getBoundingClientRect();
    const seen = remains(element, box, false);
    const kept = remains(element, box, true);
    const style = getComputedStyle(element);
    const shortened = [element, element.parentElement].some(
      (one) =>
        one !== null &&
        (getComputedStyle(one).textOverflow === 'ellipsis' || getComputedStyle(one).webkitLineClamp !== 'none'),
    );
    if (cuts(style.overflowX) && !shortened && element.scrollWidth > element.clientWidth + 1)
      lost.push(`words cut: ${nameOf(element)}`);
    else if (!shortened && (kept.width < box.width - 2 || kept.height < box.height - 4))
      lost.push(
        `words cut: ${nameOf(element)} ${Math.round(kept.width)}x${Math.round(kept.height)} of ${Math.round(box.width)}x${Math.round(box.height)}`,
      );
    else if (seen.width > 1 && seen.height > 1) {
      const hit = document.elementFromPoint(seen.x, seen.y);
      if (hit === null || !(element.contains(hit) || hit.contains(element)))
        lost.push(`words covered: ${nameOf(element)} by ${hit === null ? 'nothing' : nameOf(hit)}`);
    } else lost.push(`words out of reach: ${nameOf(element)}`);
  }
  return lost;
}
