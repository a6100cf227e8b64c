//! The command line from outside: what it prints, where, and with which exit code.
