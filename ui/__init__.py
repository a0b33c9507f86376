"""The window. It imports app, never the other way round."""
