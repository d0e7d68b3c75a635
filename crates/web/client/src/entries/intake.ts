// The script of the form in which people with or without an account report something.
import { start } from "../island.ts";
import { report } from "../report/report.ts";

start([report]);
