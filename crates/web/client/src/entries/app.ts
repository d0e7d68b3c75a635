// The script of every page. Each island enhances what the server has rendered; without it the page works the same.
import { ago } from "../ago.ts";
import { board } from "../board.ts";
import { current } from "../current.ts";
import { drafts } from "../drafts.ts";
import { inline } from "../inline.ts";
import { start } from "../island.ts";
import { keys, keysHelp, keysSwitch } from "../keys.ts";
import { live } from "../live.ts";
import { palette, paletteBox } from "../palette.ts";
import { pick } from "../pick.ts";
import { print } from "../print.ts";
import { rich } from "../rich.ts";
import { selection } from "../selection.ts";

// Fields take their last shape before their form is looked at for drafts.
start([pick, inline, drafts, rich, print, palette, paletteBox, keys, keysHelp, keysSwitch, live, ago, board, selection, current]);
