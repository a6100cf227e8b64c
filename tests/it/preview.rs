//! Texts that are looked at from the command line, and texts of the office's own.
