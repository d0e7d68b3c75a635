// The editor of texts: loaded by pages that have a text to write, once it comes into view (see ../rich.ts).
export { mount } from "../editor/mount.ts";
