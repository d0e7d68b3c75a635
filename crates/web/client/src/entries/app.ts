// The script of every page. Each island enhances what the server has rendered; without it the page works the same.
import { board } from "../board.ts";
import { start } from "../island.ts";
import { selection } from "../selection.ts";

start([board, selection]);
