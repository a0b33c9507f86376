"""Data that ships with the program: the API's contract, the look's tokens, icons. No code."""
