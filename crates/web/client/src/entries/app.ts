// The script of every page. Each island enhances what the server has rendered; without it the page works the same.
import { start } from "../island.ts";
import { keys, keysHelp, keysSwitch } from "../keys.ts";
import { live } from "../live.ts";
import { palette, paletteBox } from "../palette.ts";

start([palette, paletteBox, keys, keysHelp, keysSwitch, live]);
