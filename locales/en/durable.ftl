# Language: English (en). What is said when something was lost, came back or cannot be saved.
## Translated from Swedish.

durable-fault-tail-cut = the newest events before this one were gone when the store was opened
durable-fault-cut-changed = what is said of lost events was changed
