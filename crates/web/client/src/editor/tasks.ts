// Tasks of a list: a press on the box ticks it.
import { Plugin } from "@milkdown/prose/state";
import { $prose } from "@milkdown/utils";

export const tasks = $prose(() => new Plugin({
  props: {
    handleClickOn(view, _at, node, place, event, direct) {
      if (!direct && node.type.name !== "list_item") return false;
      const checked: unknown = node.attrs["checked"];
      if (node.type.name !== "list_item" || typeof checked !== "boolean") return false;
      const item = view.nodeDOM(place);
      // The box stands before the text of the item.
      if (!(item instanceof HTMLElement) || event.clientX >= item.getBoundingClientRect().left) return false;
      view.dispatch(view.state.tr.setNodeMarkup(place, undefined, { ...node.attrs, checked: !checked }));
      return true;
    },
  },
}));
