/** Where the dragged cards hang under the pointer. Written to the element directly: a drag moves sixty times a second. */
let element: HTMLElement | null = null;
let [lastX, lastY] = [0, 0];

/** The ghost's element, given by the component that draws it. */
export function setGhost(ghost: HTMLElement | null): void {
  element = ghost;
  moveGhost(lastX, lastY);
}

export function moveGhost(x: number, y: number): void {
  [lastX, lastY] = [x, y];
  if (element !== null) element.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
}
