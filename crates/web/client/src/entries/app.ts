// The script of every page. Each island enhances what the server has rendered; without it the page works the same.
import { start } from "../island.ts";
import { print } from "../print.ts";

start([print]);
