"""The command line: one module a command, and the one place where errors end."""
