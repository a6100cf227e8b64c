//! Tests.

mod forms;
