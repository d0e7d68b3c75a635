# Why an answer of a new organisation cannot be taken.

start-ahead = That day has come already. Give one that lies ahead.
