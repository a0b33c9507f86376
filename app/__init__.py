"""Everything that a station configurator does, without a window."""
