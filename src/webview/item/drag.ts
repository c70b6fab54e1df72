/** Dragging parts of a question with the mouse. Each view has a way by keyboard that does the same. */

/** A type of our own, so that nothing from elsewhere can be dropped. */
const TYPE = 'application/x-ms721-part';

/** @param index what is dragged, as the place where it is dropped knows it */
export const onDragStart = (index: number) => (event: DragEvent) =>
  event.dataTransfer?.setData(TYPE, `${index}`);

/** Shows a place as one to drop a part on. */
export function onDragOver(event: DragEvent): void {
  if (event.dataTransfer?.types.includes(TYPE)) {
    event.preventDefault();
    mark(event, true);
  }
}

export function onDragLeave(event: DragEvent): void {
  mark(event, false);
}

/** @param take gets what is dropped */
export const onDrop = (take: (index: number) => void) => (event: DragEvent) => {
  mark(event, false);
  const dropped = event.dataTransfer?.getData(TYPE);
  if (dropped) {
    event.preventDefault();
    take(Number(dropped));
  }
};

const mark = ({ currentTarget }: DragEvent, over: boolean) =>
  currentTarget instanceof Element && currentTarget.toggleAttribute('data-over', over);
